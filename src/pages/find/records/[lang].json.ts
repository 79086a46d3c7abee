import type { APIRoute } from 'astro';
import { fullTextIndexesToMake } from '../../../reuse/to-make.ts';
import { recordsOf } from '../../../search/full/records.ts';
import { interfaceTexts, model } from '../../../site/knowledge-base.ts';

export const getStaticPaths = () => fullTextIndexesToMake().map((lang) => ({ params: { lang } }));

/** The input of the full-text index of a language. The build removes the file from the site when the index is made. */
export const GET: APIRoute<Record<string, unknown>, { lang: string }> = ({ params: { lang } }) =>
  Response.json([...recordsOf(model, lang, interfaceTexts.in(lang))]);
