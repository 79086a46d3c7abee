import type { APIRoute } from 'astro';
import { logoBytes, logoPaths } from '../logo/logo.ts';

export const getStaticPaths = () => logoPaths('.png');

export const GET: APIRoute<Record<string, unknown>, { logo: string }> = ({ params: { logo } }) =>
  new Response(logoBytes(`${logo}.png`), { headers: { 'content-type': 'image/png' } });
