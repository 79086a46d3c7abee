import type { APIRoute } from 'astro';
import { recordsOf } from '../../search/full/records.ts';
import { interfaceTexts, model, pageLanguages } from '../../site/knowledge-base.ts';

/** The input of the full-text index. The build removes the file from the site when the index is made. */
export const GET: APIRoute = () =>
  Response.json(pageLanguages.flatMap((lang) => [...recordsOf(model, lang, interfaceTexts.in(lang))]));
