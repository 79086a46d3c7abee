import type { APIRoute } from 'astro';
import { encodeFile } from '../../search/instant/front-coding.ts';
import { instantIndexFiles } from '../../search/instant/site-index.ts';
import { pageLanguages } from '../../site/knowledge-base.ts';

/** The part of the instant index that does not fit into its first file. */
export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params: { lang = '' } }) => Response.json(encodeFile(instantIndexFiles(lang).more));
