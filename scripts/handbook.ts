import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, chromiumForTests, NoBrowserError } from '../e2e/support/browser.ts';
import { fontEnvironment } from '../e2e/support/fonts.ts';
import { buildSite, root } from '../src/build/build-site.ts';
import { siteSettings } from '../src/build/site-content.ts';
import { EditionError, editionName, fileOf, FORMS, readEditions } from '../src/handbook/editions.ts';
import { printPdf } from '../src/handbook/print.ts';
import { serve } from '../src/server/serve.ts';

/**
 * `npm run handbook -- th th+nb`: prints the handbook, the ladder on one sheet and a card to fold, in a language or a pair, into
 * public/handbook/ (or HANDBOOK_DIR), from where the next build of the site offers them for download.
 */
async function main(names: readonly string[]): Promise<number> {
  try {
    const { languages } = await siteSettings();
    const editions = readEditions(
      names,
      languages.map(({ code }) => code),
    );
    const executablePath = await chromiumForTests();
    const out = join(root, '.cache', 'handbook');
    process.env['OUT_DIR'] = out;
    process.env['BASE_PATH'] = '/';
    process.env['HANDBOOK'] = editions.map(editionName).join(' ');
    const code = await buildSite();
    if (code !== 0) return code;
    const target = process.env['HANDBOOK_DIR'] ?? join(root, 'public', 'handbook');
    await mkdir(target, { recursive: true });
    const site = await serve({ folder: out, headers: {}, base: '/' });
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...CHROMIUM_ARGS],
      // A server has no Thai font: its letters would be printed as boxes.
      env: { ...process.env, ...fontEnvironment('standard', { withMachine: true }) },
    });
    try {
      for (const edition of editions)
        for (const form of FORMS) {
          const file = fileOf(form, edition);
          console.log(`▸ printing ${file} …`);
          const address = new URL(`${edition.lang}/handbook/${editionName(edition)}/${form}/`, site.url);
          await writeFile(join(target, file), await printPdf(browser, address.href, form));
        }
    } finally {
      await browser.close();
      await site.close();
    }
    console.log(`▸ the PDFs lie in ${target}; the next build offers those in public/handbook/ for download`);
    return 0;
  } catch (error) {
    if (!(error instanceof EditionError) && !(error instanceof NoBrowserError)) throw error;
    console.error(`✗ ${error.message}`);
    return 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main(process.argv.slice(2));
