import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, '.cache', 'e2e');

/** Where the builds for the browser tests lie. None is `dist/`, which may be served at the moment, or be of yesterday. */
export const folders = {
  work,
  dist: join(work, 'dist'),
  based: join(work, 'based'),
  pseudo: join(work, 'pseudo'),
  gaps: join(work, 'gaps'),
  gapsContent: join(work, 'gaps-content'),
};
