import type { APIRoute } from 'astro';
import { publishedCoverage } from '../coverage/published.ts';

export const GET: APIRoute = () => Response.json(publishedCoverage());
