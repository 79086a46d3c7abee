import type { APIRoute } from 'astro';
import { pageLanguages } from '../site/knowledge-base.ts';
import { oembedFile, oembedNames } from './oembed-files.ts';

export const getStaticPaths = () =>
  pageLanguages.flatMap((lang) => oembedNames(lang).map((topic) => ({ params: { lang, topic } })));

/** One oEmbed answer, in development alone: a build writes them itself (build/handed-over.ts). */
export const GET: APIRoute<Record<string, never>, { lang: string; topic: string }> = ({ params }) =>
  Response.json(oembedFile(params.topic, params.lang));
