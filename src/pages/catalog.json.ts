import type { APIRoute } from 'astro';
import { catalog } from '../catalog/catalog.ts';

export const GET: APIRoute = () => Response.json(catalog());
