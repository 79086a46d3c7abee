import { buildSite } from '../src/build/build-site.ts';

/**
 * `npm run build`: the site into dist/ (OUT_DIR), for SITE_URL and BASE_PATH; with languages that are drafts if DRAFTS is 1. What the last
 * build has made from the very same is taken from there, unless `--force` is given.
 */
process.exitCode = await buildSite({
  unlessBuilt: process.argv.includes('--unless-built'),
  force: process.argv.includes('--force'),
});
