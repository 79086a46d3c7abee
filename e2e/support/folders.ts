import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, '.cache', 'e2e');

/** Where the builds for the browser tests lie. None is `dist/`, which may be served at the moment, or be of yesterday. */
export const folders = {
  work,
  /** What is published: `content/`. */
  real: join(work, 'real'),
  /** The tests' own content, at the root of its host. */
  site: join(work, 'site'),
  /** The same under `/kb/`, with the pseudo-locale. */
  based: join(work, 'based'),
  /** The tests' own content, with the interface texts of the real one. */
  content: join(work, 'content'),
  /** A site in English with two drafts, Polish and Arabic. */
  languages: join(work, 'languages'),
  /** Its content, with the English interface texts of the real one. */
  languagesContent: join(work, 'content-languages'),
};
