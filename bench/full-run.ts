import { existsSync } from 'node:fs';
import type { Browser } from 'playwright';
import { browserFigures } from './browser-figures.ts';
import { dangerFolder, heldOutFolder, readGolden } from './golden.ts';
import { readSearchable } from './offline.ts';
import { ours } from './ours.ts';
import { nodePeers } from './peers.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { missesOf, reportOf } from './report.ts';
import { scaleInBrowser } from './scale-in-browser.ts';
import { scoreOf, type Answer, type Score } from './score.ts';
import type { BuiltSite } from './site.ts';

/**
 * Measures everything, the other engines included. Takes minutes; nothing else should run.
 * @param scale the section of the report that needs no browser
 * @param misses whether each golden query that was missed is told
 * @returns the report, bench/RESULTS.md
 */
export async function fullRun(
  site: BuiltSite,
  browser: Browser,
  scale: string,
  misses: boolean,
  say: (text: string) => void,
): Promise<string> {
  const ask = async (folder?: string): Promise<Score> => {
    const asked = await readGolden(site, folder);
    return scoreOf(asked, await ours(site, browser, asked, () => undefined));
  };
  const queries = await readGolden(site);
  const score = await ask();
  if (misses) console.log(missesOf(score));
  say('Calm Counter: done');
  const others = new Map<string, readonly Answer[]>([['Pagefind, plain', await plainPagefind(site, browser, queries)]]);
  say('Pagefind, plain: done');
  for (const [name, given] of await nodePeers(queries)) others.set(name, given);
  say('MiniSearch, Orama: done');
  const heldOut = await ask(heldOutFolder);
  const danger = existsSync(dangerFolder) ? await ask(dangerFolder) : undefined;
  const figures = await browserFigures(site, browser, queries, (lang) => {
    say(`bytes and times: ${lang}`);
  });
  return reportOf({
    scores: new Map([
      ['Calm Counter', score],
      ...[...others].map(([name, given]) => [name, scoreOf(queries, given)] as const),
    ]),
    heldOut,
    danger,
    figures,
    scaleInBrowser: await scaleInBrowser(site, browser, await readSearchable(), queries, say),
    scale,
    languages: site.languages,
    day: new Date().toISOString().slice(0, 10),
    browser: browser.version().split('.')[0] ?? '',
  });
}
