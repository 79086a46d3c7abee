import type { APIRoute } from 'astro';
import { manifestFor } from '../../offline/manifest.ts';
import { pageLanguages } from '../../site/knowledge-base.ts';

export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute<Record<string, unknown>, { lang: string }> = ({ params: { lang } }) =>
  Response.json(manifestFor(lang));
