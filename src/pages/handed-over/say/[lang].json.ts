import type { APIRoute } from 'astro';
import type { HandedOver } from '../../../build/handed-over.ts';
import { sayFileOf } from '../../../phrase/say-file-of.ts';
import { sayGroups } from '../../../phrase/say-groups.ts';
import { sayFilesToMake } from '../../../reuse/to-make.ts';
import { model } from '../../../site/knowledge-base.ts';

export const getStaticPaths = () => sayFilesToMake().map((lang) => ({ params: { lang } }));

/** The sentences of all groups in every language. The build writes each group by itself, and removes this file from the site. */
export const GET: APIRoute<Record<string, unknown>, { lang: string }> = ({ params: { lang } }) =>
  Response.json(
    sayGroups(model, lang).map(
      ({ group, phrases }) => [`say/${lang}/${group}.json`, JSON.stringify(sayFileOf(phrases, lang))] as const,
    ) satisfies HandedOver,
  );
