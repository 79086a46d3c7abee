import type { APIRoute } from 'astro';
import { OEMBED_PAGES, oembedOf } from '../../../embed/oembed.ts';
import { model, pageLanguages } from '../../../site/knowledge-base.ts';

export const getStaticPaths = () =>
  pageLanguages.flatMap((lang) =>
    [...OEMBED_PAGES, ...model.topics(lang).map(({ id }) => id)].map((topic) => ({ params: { lang, topic } })),
  );

export const GET: APIRoute<Record<string, never>, { lang: string; topic: string }> = ({ params }) =>
  Response.json(oembedOf(params.topic, params.lang));
