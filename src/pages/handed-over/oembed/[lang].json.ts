import type { APIRoute } from 'astro';
import type { HandedOver } from '../../../build/handed-over.ts';
import { oembedFile, oembedNames } from '../../../embed/oembed-files.ts';
import { pageLanguages } from '../../../site/knowledge-base.ts';

export const getStaticPaths = () => pageLanguages.map((lang) => ({ params: { lang } }));

/** All oEmbed answers of a language. The build writes each by itself, and removes this file from the site. */
export const GET: APIRoute<Record<string, unknown>, { lang: string }> = ({ params: { lang } }) =>
  Response.json(
    oembedNames(lang).map(
      (name) => [`oembed/${lang}/${name}.json`, JSON.stringify(oembedFile(name, lang))] as const,
    ) satisfies HandedOver,
  );
