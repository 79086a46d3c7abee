import type { APIRoute } from 'astro';
import { packed } from '../../search/first/pack.ts';
import { firstFiles } from '../../search/first/site-files.ts';
import { pageLanguages } from '../../site/knowledge-base.ts';

/** What the file of first answers had no room for. */
export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params: { lang = '' } }) => Response.json(packed(firstFiles(lang).more));
