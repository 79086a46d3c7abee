import type { APIRoute } from 'astro';
import { oembedOf } from '../../../embed/oembed.ts';
import { model, pageLanguages } from '../../../site/knowledge-base.ts';

export const getStaticPaths = () => pageLanguages.flatMap((lang) => model.topics(lang).map(({ id }) => ({ params: { lang, topic: id } })));

export const GET: APIRoute<Record<string, never>, { lang: string; topic: string }> = ({ params }) => Response.json(oembedOf(model.topic(params.topic, params.lang)));
