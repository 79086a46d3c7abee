import type { APIRoute } from 'astro';
import { logoBytes, logoPaths } from '../logo/logo.ts';

export const getStaticPaths = () => logoPaths('.svg');

export const GET: APIRoute<Record<string, unknown>, { logo: string }> = ({ params: { logo } }) =>
  new Response(logoBytes(`${logo}.svg`), { headers: { 'content-type': 'image/svg+xml' } });
