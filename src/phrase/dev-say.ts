import type { APIRoute } from 'astro';
import { model, pageLanguages } from '../site/knowledge-base.ts';
import { sayFileOf } from './say-file-of.ts';
import { sayGroups } from './say-groups.ts';

export const getStaticPaths = () =>
  pageLanguages.flatMap((lang) =>
    sayGroups(model, lang).map(({ group, phrases }) => ({ params: { lang, group }, props: { phrases } })),
  );

interface Props extends Record<string, unknown> {
  phrases: readonly string[];
}

/** The sentences of a group, in development alone: a build writes them itself (build/handed-over.ts). */
export const GET: APIRoute<Props, { lang: string }> = ({ params: { lang }, props: { phrases } }) =>
  Response.json(sayFileOf(phrases, lang));
