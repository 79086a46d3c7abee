import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkHtml } from './support/html-checker.ts';
import { folders } from './support/folders.ts';
import { oneOfEachLanguage, pageKinds } from './support/page-kinds.ts';
import { javaVersion, whyNoJava } from './support/java.ts';
import { catalog, expect, test } from './support/site.ts';

/** What the checker says and the site does all the same. */
const LEFT_OUT: readonly { readonly text: RegExp; readonly reason: string; readonly link: string }[] = [
  {
    text: /^The “list” role is unnecessary for element “[uo]l”\.$/,
    reason:
      'Safari does not tell VoiceOver that a list is one where a style sheet takes its marks away; the role does.',
    link: 'https://developer.mozilla.org/en-US/docs/Web/CSS/list-style#accessibility',
  },
];

/**
 * The file of each topic, whose words are an editor's own, and of every other kind of page one in each language, and the rest by turns:
 * the same components make it, from texts that are escaped.
 */
function pagesToRead(languages: readonly string[]): ReadonlySet<string> {
  const addresses = pageKinds(folders.real).flatMap((kind) => {
    if (kind.route === '[lang]/[slug]') return kind.addresses;
    const byTurns = kind.addresses.filter((_, at) => at % languages.length === 0);
    return [...oneOfEachLanguage(kind, languages), ...byTurns];
  });
  return new Set(addresses.map((address) => decodeURI(address).replace(/(^|\/)$/, '$1index.html')));
}

test('every topic, and every other page in a language at least, is HTML as the standard has it, by the Nu HTML checker', async () => {
  const reason = await whyNoJava();
  test.skip(reason !== undefined, reason);
  test.setTimeout(600_000);
  const { languages, topics } = catalog(folders.real);
  const read = pagesToRead(languages.map(({ code }) => code));
  const { pages, messages } = await checkHtml(folders.real, (file) => read.has(file));
  expect(pages).toBe(read.size);
  expect(pages).toBeGreaterThan(languages.length * (topics.length + 8));
  const found = messages.filter(({ text }) => !LEFT_OUT.some((left) => left.text.test(text)));
  expect(found.map(({ page, text, extract }) => `${page}: ${text} ${extract}`)).toEqual([]);
  // What is said of no page any more need not be left out.
  expect(LEFT_OUT.filter((left) => !messages.some(({ text }) => left.text.test(text)))).toEqual([]);
});

test('the checker finds what is wrong in a page, and in a part of one', async () => {
  const reason = await whyNoJava();
  test.skip(reason !== undefined, reason);
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  try {
    for (const [path, html] of [
      ['th/ผิด/index.html', '<!doctype html><html lang="th"><title>ผิด</title><p id="a">ก</p><p id="a">ข</p></html>'],
      ['fragment/nb/a/index.html', '<p>Et <b>avsnitt</p>'],
      ['fragment/nb/b/index.html', '<p>Et avsnitt</p>'],
    ] as const) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), html);
    }
    const { pages, messages } = await checkHtml(folder);
    expect(pages).toBe(3);
    expect(messages.filter(({ page }) => page === 'th/ผิด/index.html').map(({ text }) => text)).toContain(
      'Duplicate ID “a”.',
    );
    expect(messages.filter(({ page }) => page === 'fragment/nb/a/index.html').length).toBeGreaterThan(0);
    expect(messages.filter(({ page }) => page === 'fragment/nb/b/index.html')).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the version of Java is read from what it says', () => {
  expect(
    ['openjdk version "17.0.15" 2025-04-15', 'java version "1.8.0_392"', 'openjdk version "25" 2025-09-16', 'none'].map(
      javaVersion,
    ),
  ).toEqual([17, 8, 25, undefined]);
});
