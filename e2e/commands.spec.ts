import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './support/builds.ts';
import { folders, root } from './support/folders.ts';
import { freePort } from './support/programs.ts';
import { expect, test, titleOf, topicPath } from './support/site.ts';

/** Starts a command that does not end by itself, and waits until its output matches `ready`. */
async function started(name: string, env: Readonly<Record<string, string>>, ready: RegExp): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, 'scripts', `${name}.ts`)], {
    cwd: root,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (ready.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => {
      reject(new Error(`${name} ended early:\n${output}`));
    });
  });
  return child;
}

// Each of these builds a site; one after the other, they leave a core to the other tests.
test.describe.configure({ mode: 'serial' });

test('wrong content stops the build; each finding names file, line, fault and remedy', async () => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  await cp(folders.content, folder, { recursive: true });
  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
  };
  await edit('topics/gaps/en.mdx', (text) => text.replace('summary:', 'sumary:'));
  await edit('topics/gaps/nb.mdx', (text) => `${text}\n## Én for mye [#onceMore]\n\nSe [her](topic:nowhere).\n`);
  await edit('topics/gaps/ro.mdx', (text) => text.replace(' [#say]', ''));
  await edit('topics/gaps/topic.yaml', (text) => text.replace('nb-13', 'nb-99'));
  await edit('topics/gaps/ru.mdx', (text) => text.replace('slug: всего-понемногу', 'slug: search'));
  await edit('interface/th.json', (text) => text.replace('"skip"', '"skipp"'));
  await writeFile(
    join(folder, 'topics/gaps/xx.mdx'),
    '---\ntitle: x\nslug: x\nsummary: x\n---\n\n## A [#now]\n\n<Setting id="rings">\n',
  );
  const { code, output } = await command('build', { CONTENT_DIR: folder, OUT_DIR: join(folders.work, 'broken') });
  await rm(folder, { recursive: true });
  expect(code).toBe(1);
  for (const part of [
    'topics/gaps/en.mdx:4:1  error',
    '“sumary” is not a key',
    'Did you mean “summary”?',
    'topics/gaps/nb.mdx:33  error',
    '“## Én for mye [#onceMore]” names a section that this topic does not have',
    '“nowhere”, which does not exist',
    'topics/gaps/ro.mdx:22  error',
    'The heading “Ce spuneți” does not say which section it begins',
    'topics/gaps/topic.yaml:5  error',
    'nb-99',
    'The slug “search” is an address of the site itself',
    'interface/th.json',
    'page.skip',
    'in th',
    'topics/gaps/xx.mdx:9:1  error',
    'is not closed',
    '“xx” is not a language',
    'The site was not built.',
  ])
    expect(output).toContain(part);
  expect(output).not.toContain('    at ');
});

test('npm run dev shows a page, and searches by a synonym as soon as it is saved', async ({ page }) => {
  test.setTimeout(300_000);
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  await cp(folders.content, folder, { recursive: true });
  const child = await started('dev', { PORT: String(port), CONTENT_DIR: folder }, /http:\/\/127\.0\.0\.1/);
  await page.goto(`http://127.0.0.1:${String(port)}/nb/search/?q=skriker`);
  await expect(page.locator('ol#results > li > a').first()).toBeVisible({ timeout: 30_000 });
  const file = join(folder, 'search', 'nb', 'shouting.txt');
  const words = await readFile(file, 'utf8');
  // Saved at once, as editors' programs do: a server that reads half a file would answer with its faults.
  const saved = join(await mkdtemp(join(tmpdir(), 'calm-counter-')), 'shouting.txt');
  await writeFile(saved, `${words}kvakkelurer\n`);
  await rename(saved, file);
  await expect(async () => {
    await page.goto(`http://127.0.0.1:${String(port)}/nb/search/?q=kvakkelurer`);
    await expect(page.locator('ol#results > li > a').first()).toHaveText(titleOf('keep-calm', 'nb'), {
      timeout: 3_000,
    });
  }).toPass({ timeout: 90_000 });
  // The embedded topic has the parts and the theme of its address, and `<calm-counter>` is defined.
  await page.goto(`http://127.0.0.1:${String(port)}/nb/embed/?topic=keep-calm&show=checklists&theme=dark`);
  await expect(
    page.frameLocator('calm-counter iframe').locator('html[data-theme="dark"][data-show="checklists"]'),
  ).toHaveCount(1);
  // A fault is shown on its page, beside what the page said before; all other pages are as they were, and it goes away when mended.
  const topic = join(folder, 'topics', 'keep-calm', 'nb.mdx');
  const right = await readFile(topic, 'utf8');
  const place = `http://127.0.0.1:${String(port)}${topicPath('keep-calm', 'nb')}`;
  await writeFile(saved, right.replace(/^## .*\[#now\]/m, '$& {navn}'));
  await rename(saved, topic);
  await expect(async () => {
    await page.goto(place);
    await expect(page.getByRole('alert').first()).toContainText('content/topics/keep-calm/nb.mdx:', {
      timeout: 3_000,
    });
  }).toPass({ timeout: 90_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('keep-calm', 'nb'));
  await page.goto(`http://127.0.0.1:${String(port)}${topicPath('safety-first', 'nb')}`);
  await expect(page.locator('#now ol > li').first()).toBeVisible();
  await writeFile(saved, right);
  await rename(saved, topic);
  await expect(async () => {
    await page.goto(place);
    await expect(page.locator('#now ol > li').first()).toBeVisible({ timeout: 3_000 });
    await expect(page.getByRole('alert')).toHaveCount(0);
  }).toPass({ timeout: 90_000 });
  // A translator sees her page beside the one it is made from, section against section.
  await page.goto(`http://127.0.0.1:${String(port)}/side-by-side/th/keep-calm/`);
  await expect(page.locator('.pair').first().locator('ol')).toHaveCount(2);
  // The page is left first: a request that is under way while the server stops would fail, and its error would fail the test.
  await page.goto('about:blank');
  child.kill();
  await rm(folder, { recursive: true });
});
