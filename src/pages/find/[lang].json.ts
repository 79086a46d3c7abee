import type { APIRoute } from 'astro';
import { packed } from '../../search/first/pack.ts';
import { firstFiles } from '../../search/first/site-files.ts';
import { pageLanguages } from '../../site/knowledge-base.ts';

export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params: { lang = '' } }) => Response.json(packed(firstFiles(lang).first));
