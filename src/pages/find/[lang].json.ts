import type { APIRoute } from 'astro';
import { makeFirst } from '../../search/first/make-first.ts';
import { topicPath } from '../../site/address.ts';
import { model, pageLanguages } from '../../site/knowledge-base.ts';

export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params: { lang = '' } }) => Response.json(makeFirst(lang, model.topics(lang), model.glossary(lang), topicPath));
