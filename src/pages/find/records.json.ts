import type { APIRoute } from 'astro';
import { recordsOf } from '../../search/full/records.ts';
import { interfaceTexts, model, pageLanguages } from '../../site/knowledge-base.ts';

/** What full-text search is to read. Taken out of the site once the index is made. */
export const GET: APIRoute = () =>
  Response.json(pageLanguages.flatMap((lang) => [...recordsOf(model, lang, interfaceTexts.in(lang))]));
