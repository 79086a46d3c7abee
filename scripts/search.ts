import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NoBrowserError } from '../e2e/support/browser.ts';
import { NotDoneError, resultsFor } from '../bench/ours.ts';
import { builtSite, launch } from '../bench/site.ts';
import { readSiteFiles } from '../src/authoring/content-folder.ts';
import { ContentError } from '../src/authoring/finding.ts';
import { root } from '../src/build/build-site.ts';
import { environment, SettingError } from '../src/build/environment.ts';
import { validContent } from '../src/checks/index.ts';
import { explain } from '../src/search/offline/explain.ts';
import { offlineSearches } from '../src/search/offline/offline-search.ts';
import { expressionTerms } from '../src/search/offline/expression-terms.ts';

/**
 * `npm run search -- nb "kunden skriker"`: explains what search makes of a query on a page of a language. With `--browser`
 * it also asks the built site, and fails where the two differ.
 */
const USAGE = 'Write it as: npm run search -- nb "kunden skriker" [--browser]';

const args = process.argv.slice(2);
const [lang, query, ...more] = args.filter((argument) => !argument.startsWith('--'));

function fail(message: string): never {
  console.error(`✗ ${message}`);
  process.exit(1);
}

try {
  if (lang === undefined || query === undefined || more.length > 0) fail(USAGE);
  const { base, out } = environment();
  const content = validContent(await readSiteFiles());
  const known = content.site.data?.languages.map(({ code }) => code) ?? [];
  if (!known.includes(lang)) fail(`“${lang}” is not a language of this site: ${known.join(', ')}. ${USAGE}`);
  const { text, results } = await explain(offlineSearches(content, base)(), query, lang, expressionTerms(content));
  console.log(text);
  if (args.includes('--browser')) {
    const folder = resolve(root, out);
    if (!existsSync(join(folder, 'catalog.json'))) fail(`There is no built site in ${out}. Run: npm run build`);
    const browser = await launch();
    try {
      const shown = await resultsFor(await builtSite(folder, base), browser, lang, query);
      const expected = results.rows.map(([, , path]) => decodeURI(path));
      const differs = expected.some((path, at) => shown[at] !== path);
      console.log(`In the browser\n${shown.map((path) => `  ${path}`).join('\n') || '  nothing'}`);
      if (differs)
        fail(
          `The built site answers otherwise: ${expected.join(', ')} was expected first. Build it again: npm run build`,
        );
      console.log('▸ the built site shows the same first');
    } finally {
      await browser.close();
    }
  }
} catch (error) {
  const known = [ContentError, SettingError, NoBrowserError, NotDoneError];
  if (!(error instanceof Error) || !known.some((kind) => error instanceof kind)) throw error;
  fail(error.message);
}
