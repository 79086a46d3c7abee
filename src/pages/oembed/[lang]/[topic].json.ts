import type { APIRoute } from 'astro';
import { oembedAnswer } from '../../../embed/oembed.ts';
import { OEMBED_PAGES, oembedTarget } from '../../../embed/oembed-target.ts';
import { absolute, path } from '../../../site/address.ts';
import { model, pageLanguages } from '../../../site/knowledge-base.ts';

export const getStaticPaths = () =>
  pageLanguages.flatMap((lang) =>
    [...OEMBED_PAGES, ...model.topics(lang).map(({ id }) => id)].map((topic) => ({ params: { lang, topic } })),
  );

export const GET: APIRoute<Record<string, never>, { lang: string; topic: string }> = ({ params }) =>
  Response.json(
    oembedAnswer(oembedTarget(params.topic, params.lang), { name: model.site.name, url: absolute(path('')) }),
  );
