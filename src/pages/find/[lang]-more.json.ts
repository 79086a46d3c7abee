import type { APIRoute } from 'astro';
import { cutFirst } from '../../search/first/cut-first.ts';
import { makeFirst } from '../../search/first/make-first.ts';
import { topicPath } from '../../site/address.ts';
import { model, pageLanguages } from '../../site/knowledge-base.ts';

/** What the file of first answers had no room for. */
export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params: { lang = '' } }) => Response.json(cutFirst(makeFirst(lang, model.topics(lang), model.glossary(lang), topicPath)).more);
