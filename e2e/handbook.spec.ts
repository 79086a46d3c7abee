import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';
import { catalog } from './support/site.ts';
import { chromiumPath } from './support/browser.ts';
import { folders, root } from './support/folders.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
interface Bookmark {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly Bookmark[];
}
const open = async (file: string): Promise<Pdf> => getDocumentProxy(new Uint8Array(await readFile(file)));
const textOf = async (pdf: Pdf, page: number): Promise<string> => {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
};
/** Letters alone: a PDF parts words where lines break, and Thai marks may stand apart. */
const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** A language in Cyrillic alone, and one in Thai beside one in Latin letters. What is published is printed; no words of it are known here. */
const EDITIONS = ['ru', 'th+nb'] as const;
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
let folder = '';

test('the handbook, the ladder and the card are printed in a language and in a pair', async () => {
  folder = await mkdtemp(join(tmpdir(), 'handbook-'));
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/handbook.ts', ...EDITIONS], {
    cwd: root,
    env: { ...process.env, HANDBOOK_DIR: folder, CHROMIUM_PATH: chromiumPath() ?? '' },
  });
  expect(stdout).toContain('printing handbook-th+nb.pdf');
  expect((await readdir(folder)).length).toBe(3 * EDITIONS.length);
});

for (const lang of EDITIONS) {
  test(`${lang}: the handbook is tagged, has its language, bookmarks, and contents with the right pages`, async () => {
    const pdf = await open(join(folder, `handbook-${lang}.pdf`));
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    const [own = ''] = lang.split('+');
    expect(info['Language']).toBe(own);
    expect(String(info['Title'])).toContain('Calm Counter');
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { topics } = catalog(folders.real);
    // The handbook, its parts, and in them the topics: sections of a topic may be called as another topic is.
    const outline = (await pdf.getOutline()) as readonly Bookmark[];
    const marks = outline.flatMap(({ items }) => items).flatMap(({ items }) => items);
    const contents = letters((await Promise.all([2, 3, 4].map((page) => textOf(pdf, page)))).join(' '));
    let last = 0;
    for (const { translations } of topics) {
      const title = letters(translations[own]?.title ?? '');
      const mark = marks.find((entry) => letters(entry.title) === title);
      expect.soft(mark, title).toBeDefined();
      const dest = typeof mark?.dest === 'string' ? await pdf.getDestination(mark.dest) : mark?.dest;
      const page = (await pdf.getPageIndex(dest?.[0] as Parameters<Pdf['getPageIndex']>[0])) + 1;
      expect.soft(contents.includes(`${title}${String(page)}`), `${title} on page ${String(page)}`).toBe(true);
      expect.soft(letters(await textOf(pdf, page)).includes(title), title).toBe(true);
      last = Math.max(last, page);
    }
    expect(last).toBeGreaterThan(topics.length);
  });

  test(`${lang}: the ladder and the card are one sheet each, with every number to call`, async () => {
    for (const form of ['ladder', 'shift-card']) {
      const pdf = await open(join(folder, `${form}-${lang}.pdf`));
      expect(pdf.numPages, form).toBe(1);
      const text = await textOf(pdf, 1);
      for (const number of ['112', '113', '110']) expect(text, form).toContain(number);
    }
  });
}

test('what is no language of the site is refused in one sentence, before anything is built', async () => {
  const started = Date.now();
  const run = promisify(execFile)(process.execPath, ['scripts/handbook.ts', 'xx'], { cwd: root });
  const refused = await run.catch((error: unknown) => error as { code: number; stderr: string });
  expect(refused.stderr).toContain('“xx” is no language of this site');
  expect(refused).toHaveProperty('code', 1);
  expect(Date.now() - started).toBeLessThan(20_000);
});
