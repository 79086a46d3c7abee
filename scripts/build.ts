import { buildSite } from '../src/build/build-site.ts';

/** `npm run build`: the site into dist/ (OUT_DIR), for SITE_URL and BASE_PATH. */
process.exitCode = await buildSite();
