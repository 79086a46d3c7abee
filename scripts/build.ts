import { buildSite } from '../src/build/build-site.ts';

/** `npm run build`: the site into dist/ (OUT_DIR), for SITE_URL and BASE_PATH; with languages that are drafts if DRAFTS is 1. */
process.exitCode = await buildSite({ unlessBuilt: process.argv.includes('--unless-built') });
