import { textOf } from '../../authoring/text-file.ts';
import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../../authoring/fixture.ts';
import { readContent, type ContentFiles } from '../../authoring/read.ts';
import { formatTranslations, recordDone } from '../record.ts';
import { textsOf } from '../texts.ts';
import { answered, exportedText, unitText } from './answer.fixture.ts';
import { exportUnits } from './export.ts';
import { importXliff } from './import.ts';
import { readXliff } from './read-xliff.ts';
import { schemaFaults } from './valid-xliff.fixture.ts';
import { writeXliff } from './write-xliff.ts';

/** The fixture with Russian recorded as made from the English of today. */
function recorded(files = fixture(), from = 'en'): ContentFiles {
  const content = readContent(files);
  const records = ['calm', 'safety', 'phrases'].map((id) => {
    const texts = textsOf(content, id);
    const record = recordDone(texts.record, { lang: 'ru', from, own: texts.in('ru'), source: texts.in(from) });
    return [texts.file, formatTranslations(record)] as const;
  });
  return new Map([...files, ...records]);
}

const changed = (files: ContentFiles, file: string, change: (text: string) => string): ContentFiles =>
  new Map([...files, [file, change(textOf(files.get(file)))]]);
const EN = 'topics/calm/en.mdx';
const ids = (document: string): string[] =>
  readXliff(document).files.flatMap(({ id, units }) => units.map((unit) => `${id}: ${unit.id}`));
const sectionIn = (files: ContentFiles, id: string): string =>
  textsOf(readContent(files), 'calm').in('en').get(id) ?? '';

describe('what is exported', () => {
  it('is nothing where all is current', async () => {
    const document = await exportedText(recorded(), { lang: 'ru', selection: 'to-do' });
    expect(document).not.toContain('<unit');
  });

  it('is what is outdated, with what has changed word by word, sentence by sentence', async () => {
    const was = recorded();
    const now = changed(was, EN, swap('2. Step back (en).', '2. Step right back (en).'));
    const before = { 'calm section/now': sectionIn(was, 'section/now') };
    const document = await exportedText(now, { lang: 'ru', selection: 'outdated' }, before);
    expect(ids(document)).toEqual(['now.heading', 'now.1', 'now.2', 'now.3'].map((id) => `calm: section.${id}`));
    expect(unitText(document, 'section.now.2')).toContain('Step {+right +}back (en).');
    expect(unitText(document, 'section.now.2')).toContain('state="initial"');
    expect(unitText(document, 'section.now.2')).toContain('<target>Step back (ru).</target>');
    expect(unitText(document, 'section.now.3')).toContain('state="translated"');
    expect(unitText(document, 'section.now.3')).not.toContain('category="change"');
    expect(await schemaFaults(document)).toEqual([]);

    expect(importXliff(now, readXliff(document)).files.size).toBe(0);
    const result = importXliff(now, readXliff(answered(document, { 'section.now.2': 'Отойдите.' })));
    expect([...result.recorded]).toEqual([['calm', ['section/now']]]);
    const after = new Map([...now, ...result.files]);
    expect(await exportedText(after, { lang: 'ru', selection: 'outdated' })).not.toContain('<unit');
  });

  it('tells of a section that is built otherwise than it was', async () => {
    const was = recorded();
    const now = changed(was, EN, swap('3. Say your', '3. Wait (en).\n4. Say your'));
    const before = { 'calm section/now': sectionIn(was, 'section/now') };
    const document = await exportedText(now, { lang: 'ru', selection: 'outdated' }, before);
    expect(unitText(document, 'section.now.heading')).toContain('What has changed in the section');
    expect(unitText(document, 'section.now.3')).toContain('New or changed');
    expect(unitText(document, 'section.now.1')).toContain('Today’s translation of this section is built otherwise');
    expect(importXliff(now, readXliff(document)).files.size).toBe(0);
  });

  it('tells of a phrase, and of a text whose past is not known', async () => {
    const was = recorded();
    const phrase = changed(
      was,
      'phrases/come-now.yaml',
      swap('en: come-now wording (en)', 'en: come here wording (en)'),
    );
    const document = await exportedText(
      changed(phrase, EN, swap('title: Keep calm (en)', 'title: Stay calm (en)')),
      { lang: 'ru', selection: 'outdated' },
      { 'phrases come-now': 'come-now use (en)\ncome-now wording (en)' },
    );
    expect(ids(document)).toEqual(['calm: title', 'phrases: come-now.use', 'phrases: come-now.wording']);
    expect(unitText(document, 'title')).toContain('what it said then is not in the history');
    expect(unitText(document, 'come-now.use')).toContain('state="translated"');
    expect(unitText(document, 'come-now.wording')).toMatch(/\[-.*-\]|\{\+.*\+\}/);
    expect(unitText(document, 'come-now.wording')).toContain('Said aloud');
  });

  it('is what is missing', async () => {
    const files = changed(recorded(), 'topics/calm/ru.mdx', swap('    gave-room: I gave room (ru)\n', ''));
    const document = await exportedText(files, { lang: 'ru', selection: 'missing' });
    expect(ids(document)).toEqual(['calm: item.empathy.gave-room']);
    const result = importXliff(files, readXliff(answered(document, { 'item.empathy.gave-room': 'Я отошёл' })));
    expect(result.files.get('topics/calm/ru.mdx')).toBe(
      (fixture().get('topics/calm/ru.mdx') ?? '').replace('gave-room: I gave room (ru)', 'gave-room: Я отошёл'),
    );
  });

  it('leaves out topics that were made from another language, and names them', async () => {
    const content = readContent(recorded(fixture(), 'nb'));
    const none = (): Promise<undefined> => Promise.resolve(undefined);
    const result = await exportUnits(content, { lang: 'ru', selection: 'all' }, none);
    expect(result.files).toEqual([]);
    expect(result.otherwise).toContainEqual({ id: 'calm', from: 'nb' });
    const asked = await exportUnits(content, { lang: 'ru', from: 'nb', selection: 'all' }, none);
    expect(asked.files.map(({ id }) => id)).toEqual(['safety', 'calm', 'phrases']);
  });
});

it('is the same document for tools that open no XLIFF 2.1', async () => {
  const request = { lang: 'ru', selection: 'all' } as const;
  const { from, files } = await exportUnits(readContent(fixture()), request, () => Promise.resolve(undefined));
  const document = writeXliff(from, 'ru', files, '2.0');
  expect(document).toBe((await exportedText(fixture(), request)).replace('version="2.1"', 'version="2.0"'));
  expect(readXliff(document).files).toHaveLength(3);
});

it('a translation whose marks differ from those of the source keeps them, and may be changed with them', async () => {
  const ru = 'topics/calm/ru.mdx';
  const files = changed(fixture(), ru, swap('Learn one by heart (ru).', 'Learn **one** by heart (ru).'));
  const document = await exportedText(files, { lang: 'ru', selection: 'all', ids: ['calm'] });
  expect(await schemaFaults(document)).toEqual([]);
  expect(importXliff(files, readXliff(document)).files.size).toBe(0);
  const text = (target: string): string | undefined =>
    importXliff(files, readXliff(answered(document, { 'section.say.1': target }))).files.get(ru);
  expect(text('Выучите <pc id="t1">одну</pc>.')).toContain('\nВыучите **одну**.\n');
  expect(text('Выучите одну.')).toContain('\nВыучите одну.\n');
  expect(text('<pc id="t1">Выучите</pc> <pc id="t1">одну</pc>.')).toBeUndefined();
});
