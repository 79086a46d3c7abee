import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../checks/index.ts';
import { readContentFolder } from './content-folder.ts';
import { decodeText } from './encoding.ts';
import type { Finding } from './finding.ts';
import { fixture, swap, type Overrides } from './fixture.ts';
import { textOf } from './text-file.ts';

/** A text in an old encoding of one byte a letter. Fails on a letter that the encoding lacks. */
function encode(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(Array.from(text), (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${label} lacks “${letter}”.`);
    return byte;
  });
}
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

const FIX =
  'Save it as UTF-8: in Word “Save as”, “Plain text”, then “Unicode (UTF-8)”; in Notepad “Save as”, then “Encoding: UTF-8”.';
const RUSSIAN = 'title: Сохраняйте спокойствие\n';
const ROMANIAN = 'title: Când clientul vorbeşte tare şi nu vă ascultă\n';

describe('a file that is not in UTF-8 is named for what it most probably is', () => {
  it.each([
    ['Windows-1251 (Cyrillic)', encode('windows-1251', RUSSIAN), RUSSIAN],
    ['Windows-1250 (Central European)', encode('windows-1250', ROMANIAN), ROMANIAN],
    [
      'Windows-1252 (Western European)',
      encode('windows-1252', 'title: Når noen roper på deg\n'),
      'title: Når noen roper på deg\n',
    ],
    ['Windows-874 (Thai)', encode('windows-874', 'title: ใจเย็นไว้\n'), 'title: ใจเย็นไว้\n'],
    ['UTF-16 LE', utf16(`\uFEFF${RUSSIAN}`), RUSSIAN],
    ['UTF-16 LE', utf16('title: Keep calm\n'), 'title: Keep calm\n'],
    ['UTF-16 LE', utf16('ใจเย็นไว้\n'), 'ใจเย็นไว้\n'],
    ['UTF-16 BE', utf16(`\uFEFF${RUSSIAN}`).swap16(), RUSSIAN],
    ['UTF-16 BE', utf16('title: Keep calm\n').swap16(), 'title: Keep calm\n'],
  ])('%s', (name, bytes, text) => {
    expect(decodeText(bytes)).toEqual({
      message: `The file is not saved as UTF-8, but most probably as ${name}.`,
      fix: FIX,
      text,
    });
  });

  it.each(['', 'title: Keep calm', RUSSIAN, `\uFEFF${RUSSIAN}`, 'ใจเย็นไว้', 'emoji 🙂', 'a\r\nb'])(
    'UTF-8 is read as it is: %j',
    (text) => {
      expect(decodeText(Buffer.from(text))).toBe(text);
    },
  );
});

describe('a content folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'calm-counter-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function findings(bytes: Readonly<Record<string, Uint8Array>>, changes: Overrides = {}): Promise<Finding[]> {
    for (const [file, content] of [...fixture(changes), ...Object.entries(bytes)]) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    return checkContent(await readContentFolder(folder)).findings.filter(({ severity }) => severity !== 'advice');
  }

  it('tells the encoding of a file once, and nothing that only follows from it', async () => {
    const page = fixture().get('topics/calm/ru.mdx')?.replaceAll('calm', 'спокойно') ?? '';
    expect(await findings({ 'topics/calm/ru.mdx': encode('windows-1251', page) })).toEqual([
      {
        severity: 'error',
        file: 'topics/calm/ru.mdx',
        line: 1,
        message: 'The file is not saved as UTF-8, but most probably as Windows-1251 (Cyrillic).',
        fix: FIX,
      },
    ]);
  });

  it('refuses a file of absurd size, with one finding', async () => {
    const long = `${fixture().get('topics/calm/en.mdx') ?? ''}${'Very long. '.repeat(1_000_000)}`;
    const told = {
      severity: 'error',
      file: 'topics/calm/en.mdx',
      line: 1,
      message: 'The file has 11.0 MB; a text of this site has 1 MB at most.',
      fix: 'Look for a picture or another file that was pasted into it, or divide the text among several topics.',
    };
    expect(await findings({ 'topics/calm/en.mdx': Buffer.from(long) })).toEqual([told]);
    expect(
      checkContent(fixture({ 'topics/calm/en.mdx': long })).findings.filter(({ severity }) => severity === 'error'),
    ).toEqual([told]);
  });

  it.each(['a file outside', 'a folder outside', 'nothing'])('refuses a link that leads to %s', async (target) => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'secret.yaml'), 'use: { en: Secret }\nwording: { en: Secret }\n');
    await mkdir(join(folder, 'phrases'));
    const [to, name] =
      target === 'a folder outside'
        ? [outside, 'more']
        : [join(outside, target === 'nothing' ? 'gone' : 'secret.yaml'), 'linked.yaml'];
    await symlink(to, join(folder, 'phrases', name));
    const told = (await findings({})).filter(({ message }) => message.startsWith('This is no file'));
    expect(told).toEqual([
      {
        severity: 'error',
        file: `phrases/${name}`,
        line: 1,
        message: 'This is no file, but a link to another place on this machine.',
        fix: 'Remove the link, and copy the file itself here.',
      },
    ]);
    expect(textOf((await readContentFolder(folder)).get(`phrases/${name}`))).toBe('');
    await rm(outside, { recursive: true });
  });

  it('reads a file with the line ends of Windows and a byte order mark', async () => {
    const page = fixture().get('topics/calm/en.mdx')?.replaceAll('\n', '\r\n') ?? '';
    expect(await findings({ 'topics/calm/en.mdx': Buffer.from(`\uFEFF${page}`) })).toEqual([]);
  });

  it('tells another fault beside one of an encoding', async () => {
    const told = await findings(
      { 'topics/calm/ru.mdx': utf16(fixture().get('topics/calm/ru.mdx') ?? '') },
      { 'topics/calm/topic.yaml': swap('owner: manager', 'owner: nobody') },
    );
    expect(told.map(({ file }) => file).sort()).toEqual(['topics/calm/ru.mdx', 'topics/calm/topic.yaml']);
  });
});
