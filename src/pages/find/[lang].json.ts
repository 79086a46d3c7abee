import type { APIRoute } from 'astro';
import { indexFiles } from '../../search/instant/site-index.ts';
import { pageLanguages } from '../../site/knowledge-base.ts';

export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params: { lang = '' } }) => Response.json(indexFiles(lang).core);
