import type { APIRoute } from 'astro';
import { logoBytes, logoFiles } from '../logo/logo.ts';

export const getStaticPaths = () => [...logoFiles.keys()].map((logo) => ({ params: { logo } }));

export const GET: APIRoute<Record<string, unknown>, { logo: string }> = ({ params: { logo } }) =>
  new Response(logoBytes(logo), { headers: { 'content-type': logo.endsWith('.png') ? 'image/png' : 'image/svg+xml' } });
