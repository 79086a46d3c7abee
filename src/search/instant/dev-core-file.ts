import type { APIRoute } from 'astro';
import { pageLanguages } from '../../site/knowledge-base.ts';
import { indexFiles } from './site-index.ts';

export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));
/** The file that every search begins with, in development alone: a build writes it with the others (write-files.ts). */
export const GET: APIRoute = ({ params: { lang = '' } }) => Response.json(indexFiles(lang).core);
