import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { firstScreens } from '../layout/first-screen/first-screen.ts';

/** Hashes of the styles that stand in pages. The build puts them into the policy, and removes this file from the site. */
export const GET: APIRoute = () =>
  Response.json(
    Object.values(firstScreens).map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`),
  );
