import type { APIRoute } from 'astro';
import type { HandedOver } from '../../../build/handed-over.ts';
import { oembedFile, oembedNames } from '../../../embed/oembed-files.ts';
import { sayFilesToMake } from '../../../reuse/to-make.ts';

export const getStaticPaths = () => sayFilesToMake().map((lang) => ({ params: { lang } }));

/** All oEmbed answers of a language. The build writes each by itself, and removes this file from the site. */
export const GET: APIRoute<Record<string, unknown>, { lang: string }> = ({ params: { lang } }) =>
  Response.json(
    oembedNames(lang).map(
      (name) => [`oembed/${lang}/${name}.json`, JSON.stringify(oembedFile(name, lang))] as const,
    ) satisfies HandedOver,
  );
