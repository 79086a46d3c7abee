import type { APIRoute } from 'astro';
import { oldAddressList } from '../../moving/old-addresses.ts';

/** The old addresses of the site. The build puts a page at each, and removes this file. */
export const GET: APIRoute = () => Response.json(oldAddressList());
