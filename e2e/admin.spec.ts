import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { adminFiles } from '../src/admin/build/files.ts';
import { ADMIN, adminHeaders } from '../src/admin/headers.ts';
import { readContentFolder } from '../src/authoring/content-folder.ts';
import { textOf } from '../src/authoring/text-file.ts';
import { checkContent } from '../src/checks/index.ts';
import { headersOf } from './support/headers.ts';
import { serve, type Serving } from '../src/server/serve.ts';
import { giveFolder, takeFolder, type FolderFiles } from './support/browser-folder.ts';
import { folders } from './support/folders.ts';
import { expect, test } from './support/site.ts';

const PAGE = 'content/topics/keep-calm/nb.mdx';
const PHRASE = 'content/phrases/call-police.yaml';
const TOPIC = 'content/topics/keep-calm/topic.yaml';
const GLOSSARY = 'content/glossary/nb.yaml';
const ENGLISH = 'content/topics/keep-calm/en.mdx';
const SCENE = 'content/scenes/keep-calm/nb.yaml';
const THAI = 'content/topics/keep-calm/th.mdx';

/** The tests' content with what a careless program would lose: comments, quotes, columns, blank lines, a comment in the text. */
async function fragileContent(): Promise<Map<string, string>> {
  const files = new Map(
    [...(await readContentFolder(folders.content))].map(([path, text]) => [`content/${path}`, textOf(text)]),
  );
  const change = (path: string, found: RegExp, wanted: string): void => {
    const text = files.get(path) ?? '';
    expect(text, path).toMatch(found);
    files.set(path, text.replace(found, wanted));
  };
  change(PAGE, /^slug: (.*)$/m, '# Adressen står på plakaten.\nslug:   "$1"   # ikke endre\n');
  change(PAGE, /^(## .*)$/m, '{/* Trinnene er prøvd på kurset. */}\n\n$1\n');
  change(TOPIC, /^stage: (.*)$/m, "stage: '$1'     # se planen");
  change(ENGLISH, /^title: /m, '# Only in English.\ntitle: ');
  files.delete(THAI);
  return files;
}

test.describe.configure({ mode: 'default' });
let folder = '';
let site: Serving | undefined;

test.beforeAll(async () => {
  const { content } = checkContent(await readContentFolder(folders.content));
  folder = await mkdtemp(join(tmpdir(), 'admin-'));
  await cp(folders.site, folder, { recursive: true });
  await mkdir(join(folder, ADMIN));
  for (const [name, file] of await adminFiles(content, undefined)) await writeFile(join(folder, ADMIN, name), file);
  site = await serve({
    folder,
    headers: headersOf(folders.site),
    areas: [{ path: ADMIN, headers: adminHeaders(undefined) }],
  });
});
test.afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the editing page in a language, on a folder of the browser's own; fails on what its policy stops. */
async function open(page: Page, lang: string, files: FolderFiles): Promise<string> {
  const address = `${site?.url.slice(0, -1) ?? ''}${ADMIN}`;
  page.on('request', (request) => {
    expect(new URL(request.url()).origin.replace('null', new URL(address).origin)).toBe(new URL(address).origin);
  });
  page.on('console', (message) => {
    expect(message.text()).not.toMatch(/Content Security Policy/);
  });
  await page.goto(site?.url ?? '');
  await giveFolder(page, files);
  await page.goto(`${address}?lang=${lang}`);
  return address;
}

/** Saves, and waits until the form has given way to the list. */
async function saved(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.click();
  await expect(page).not.toHaveURL(/\/entries\//);
  await expect(button).toBeHidden();
}

/** Where a field of the form is filled in. */
const field = (page: Page, name: string): Locator =>
  page.locator(`[data-key-path="${name}"]`).locator('input, textarea').first();

const changed = (before: FolderFiles, after: FolderFiles): string[] =>
  [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);

test('an editor changes a page, a phrase, a topic and the glossary; nothing else in their files changes', async ({
  page,
}) => {
  const before = await fragileContent();
  const address = await open(page, 'nb', before);
  await page.getByRole('button', { name: 'Arbeid i en mappe på denne maskinen' }).click();
  const save = (): Promise<void> => saved(page, 'Lagre');
  const norwegian = async (): Promise<void> => {
    await page.getByRole('combobox', { name: 'Bytt språk' }).first().click();
    await page.getByRole('option', { name: /^norsk/i }).click();
  };

  await page.getByText(/^Hold roen/).click();
  await norwegian();
  await field(page, 'title').fill('Hold roen #2: når noen roper');
  const text = field(page, 'body');
  await text.fill(`${await text.inputValue()}\n- **Ikke løp.** Gå rolig.`);
  await save();

  await page.goto(`${address}#/collections/phrases/entries/call-police`);
  await norwegian();
  await field(page, 'wording').fill('Kom nå: «Storgata» 5');
  await save();

  await page.goto(`${address}#/collections/glossary/entries/glossary`);
  await norwegian();
  await page.getByRole('button', { name: 'Vis alle' }).first().click();
  await field(page, 'terms.0.definition').fill('Å heve stemmen: mer enn ellers.');
  await save();

  await page.goto(`${address}#/collections/topics/entries/keep-calm`);
  await field(page, 'order').fill('25');
  await save();

  const after = await takeFolder(page);
  expect(changed(before, after).sort()).toEqual([GLOSSARY, PAGE, PHRASE, TOPIC].sort());
  expect(after.get(PAGE)).toBe(
    `${(before.get(PAGE) ?? '').replace(/^title: .*$/m, 'title: "Hold roen #2: når noen roper"').trimEnd()}\n- **Ikke løp.** Gå rolig.\n`,
  );
  expect(after.get(PHRASE)).toBe(
    (before.get(PHRASE) ?? '').replace(/(wording:\n(?:.*\n)*?  nb: ).*/, '$1"Kom nå: «Storgata» 5"'),
  );
  expect(after.get(TOPIC)).toBe((before.get(TOPIC) ?? '').replace(/^order: .*$/m, 'order: 25'));
  expect(after.get(GLOSSARY)).toBe(
    (before.get(GLOSSARY) ?? '').replace(/definition: .*/, 'definition: "Å heve stemmen: mer enn ellers."'),
  );
  const findings = (files: FolderFiles): unknown[] =>
    checkContent(new Map([...files].map(([path, file]) => [path.replace('content/', ''), file]))).findings.filter(
      ({ severity }) => severity === 'error',
    );
  expect(findings(after)).toEqual(findings(before));
});

test('an editor changes what a customer says in a scene; nothing else in its file changes', async ({ page }) => {
  const before = await fragileContent();
  const address = await open(page, 'nb', before);
  await page.getByRole('button', { name: 'Arbeid i en mappe på denne maskinen' }).click();
  await expect(page.getByText('Scener å øve på').first()).toBeVisible();
  await page.goto(`${address}#/collections/scenes/entries/keep-calm`);
  // English and Norwegian stand side by side: there is no preview in the place of one.
  const customer = page.locator('[data-key-path="turns.shouts.customer"] textarea').last();
  await expect(customer).toHaveValue(/^«/);
  const said = await customer.inputValue();
  await customer.fill('«Tredje gang: hva er dette?»');
  await saved(page, 'Lagre');
  const after = await takeFolder(page);
  expect(changed(before, after)).toEqual([SCENE]);
  expect(after.get(SCENE)).toBe(before.get(SCENE)?.replace(said, '«Tredje gang: hva er dette?»'));
});

test('an editor begins a translation, which is a draft until its switch says otherwise', async ({ page }) => {
  const before = await fragileContent();
  const address = await open(page, 'th', before);
  await page.getByRole('button', { name: 'ทำงานกับโฟลเดอร์ในเครื่องนี้' }).click();
  await expect(page.getByText('เนื้อหาของแต่ละหัวข้อในแต่ละภาษา เทียบกันได้')).toBeVisible();
  await page.goto(`${address}#/collections/pages/entries/keep-calm`);
  const thai = async (): Promise<void> => {
    await page.getByRole('combobox', { name: 'เปลี่ยนภาษา' }).first().click();
    await page.getByRole('option', { name: /^ไทย/ }).click();
  };
  await thai();
  await page.getByRole('button', { name: /^เริ่มภาษา/ }).click();
  await field(page, 'title').fill('ใจเย็นไว้เมื่อลูกค้าตะโกน');
  await field(page, 'slug').fill('ใจเย็นไว้');
  await field(page, 'summary').fill('ตั้งสติให้ได้ในครึ่งนาทีแรก');
  await field(page, 'situations.shouting').fill('มีคนตะโกนใส่');
  await field(page, 'body').fill('## ทำตอนนี้ [#now]\n\n1. **หายใจออกช้าๆ** ปล่อยไหล่ลง');
  await saved(page, 'บันทึก');
  const begun = await takeFolder(page);
  expect(changed(before, begun)).toEqual([THAI]);
  expect(begun.get(THAI)).toBe(`---
title: ใจเย็นไว้เมื่อลูกค้าตะโกน
slug: ใจเย็นไว้
summary: ตั้งสติให้ได้ในครึ่งนาทีแรก
situations:
  shouting: มีคนตะโกนใส่
draft: true
---

## ทำตอนนี้ [#now]

1. **หายใจออกช้าๆ** ปล่อยไหล่ลง
`);

  await page.goto(`${address}#/collections/pages/entries/keep-calm`);
  await thai();
  const draft = page.locator('[data-key-path="draft"]').getByRole('switch');
  await expect(draft).toBeChecked();
  // The editor reads a file again as it opens it; a switch that is turned in that moment jumps back.
  await expect(async () => {
    await draft.uncheck();
    await expect(page.getByRole('button', { name: 'บันทึก', exact: true })).toBeEnabled({ timeout: 1000 });
  }).toPass();
  await saved(page, 'บันทึก');
  const after = await takeFolder(page);
  expect(changed(begun, after)).toEqual([THAI]);
  expect(after.get(THAI)).toBe((begun.get(THAI) ?? '').replace('draft: true', 'draft: false'));
});

test('readers get nothing of it: a site without the setting has no such page, and with it the pages’ own policy stays', async () => {
  const url = site?.url ?? '';
  const policy = async (path: string): Promise<string | null> =>
    (await fetch(url + path)).headers.get('Content-Security-Policy');
  expect(await policy('en/')).toBe(headersOf(folders.site)['Content-Security-Policy']);
  expect(await policy('admin/')).toBe(adminHeaders(undefined)['Content-Security-Policy']);
  const without = await serve({ folder: folders.site, headers: headersOf(folders.site) });
  expect((await fetch(`${without.url}admin/`)).status).toBe(404);
  await without.close();
});
