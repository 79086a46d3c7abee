import type { APIRoute } from 'astro';
import { encodeFile } from '../../search/instant/front-coding.ts';
import { instantIndexFiles } from '../../search/instant/site-index.ts';
import { pageLanguages } from '../../site/knowledge-base.ts';

/** What the file of first answers had no room for. */
export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params: { lang = '' } }) => Response.json(encodeFile(instantIndexFiles(lang).more));
