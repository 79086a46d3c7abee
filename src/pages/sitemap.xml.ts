import type { APIRoute } from 'astro';
import { sitemap } from '../catalog/sitemap.ts';

export const GET: APIRoute = () => new Response(sitemap(), { headers: { 'content-type': 'application/xml' } });
