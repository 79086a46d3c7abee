import type { APIRoute } from 'astro';
import { absolute, path } from '../site/address.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(path('sitemap.xml'))}\n`);
