import { describe, expect, it } from 'vitest';
import { ContentError } from '../../authoring/finding.ts';
import { fixture, swap } from '../../authoring/fixture.ts';
import { overlay } from '../../authoring/overlay.ts';
import { readContent, type ContentFiles } from '../../authoring/read.ts';
import { textOf, type FileContent } from '../../authoring/text-file.ts';
import { topicFreshness } from '../topic-freshness.ts';
import { answered, exportedText, unitText } from './answer.fixture.ts';
import { importXliff, type ImportResult } from './import.ts';
import { importReport } from './report.ts';
import { readXliff } from './read-xliff.ts';
import { schemaFaults } from './valid-xliff.fixture.ts';

const RU = 'topics/calm/ru.mdx';
const all = { lang: 'ru', selection: 'all', ids: ['calm', 'phrases'] } as const;
const brought = (files: ContentFiles, document: string): ImportResult => importXliff(files, readXliff(document));
const outcomeOf = (result: ImportResult, unit: string) => result.outcomes.find((one) => one.unit === unit);

/** The only line of a file that differs, before and after. */
function changedLine(before: FileContent | undefined, after: string | undefined): [string, string] {
  const [old, now] = [textOf(before).split('\n'), textOf(after).split('\n')];
  expect(now.length).toBe(old.length);
  const differing = old.flatMap((line, at) => (line === now[at] ? [] : [[line, now[at] ?? ''] as [string, string]]));
  expect(differing).toHaveLength(1);
  return differing[0] ?? ['', ''];
}

describe('a text that comes back', () => {
  it('stands in its line, and every other line is what it was', async () => {
    const files = fixture({ [RU]: swap('title: Keep calm (ru)', '# As on the poster.\ntitle: Keep calm (ru)') });
    const document = await exportedText(files, all);
    const text = (answers: Record<string, string>): string | undefined =>
      brought(files, answered(document, answers)).files.get(RU);
    expect(changedLine(files.get(RU), text({ title: 'Спокойно' }))[1]).toBe('title: Спокойно');
    expect(changedLine(files.get(RU), text({ 'section.now.heading': 'Сейчас' }))[1]).toBe('## Сейчас [#now]');
    expect(changedLine(files.get(RU), text({ 'section.now.2': 'Шаг назад.' }))[1]).toBe('2. Шаг назад.');
    expect(changedLine(files.get(RU), text({ 'item.honesty.nothing-cruel': 'Пункт: #1' }))[1]).toBe(
      '    nothing-cruel: "Пункт: #1"',
    );
  });

  it('comes back to a topic of the organisation’s own, which may rest on neither source nor evidence', async () => {
    const own = new Map([
      ['topics/calm/topic.yaml', 'sources: []\nevidence: []\n'],
      ['sources/register.yaml', 'points: { nb-01: { set-aside: outside }, ru-01: { set-aside: outside } }\n'],
    ]);
    const files = overlay(fixture(), own, 'own');
    const document = await exportedText(files, all);
    expect(brought(files, answered(document, { title: 'Спокойно' })).files.get(RU)).toContain('title: Спокойно');
  });

  it('that the page lacks comes into its front matter: a pause point', async () => {
    const files = fixture({
      'topics/calm/en.mdx': swap('checklists:', 'pause: Before you answer (en)\nchecklists:'),
    });
    const document = await exportedText(files, all);
    expect(unitText(document, 'pause')).toContain('<source>Before you answer (en)</source>');
    const ru = brought(files, answered(document, { pause: 'Прежде чем ответить' })).files.get(RU);
    expect(ru).toMatch(/\npause: Прежде чем ответить\n/);
    expect(ru?.replace('pause: Прежде чем ответить\n', '')).toBe(textOf(files.get(RU)));
  });

  it('keeps its marks, wherever they are put', async () => {
    const files = fixture();
    const document = await exportedText(files, all);
    expect(unitText(document, 'section.why.1')).toContain(
      '<data id="d1" xml:space="preserve">&lt;Setting id="rings" /&gt;</data>',
    );
    const turned = '<pc id="2">Другое</pc>, ответ <ph id="1"/>.';
    expect(
      changedLine(files.get(RU), brought(files, answered(document, { 'section.why.1': turned })).files.get(RU))[1],
    ).toBe('[Другое](topic:safety#avoid), ответ <Setting id="rings" />.');
  });

  it('holds no mark that a translator typed', async () => {
    const files = fixture();
    const document = await exportedText(files, all);
    const typed = '&lt;b onclick=x()&gt; {1+1} **x** [a](javascript:x) ![b](c) `d`';
    const result = brought(files, answered(document, { 'section.say.1': typed }));
    expect(changedLine(files.get(RU), result.files.get(RU))[1]).toBe(
      '\\<b onclick=x()> \\{1+1\\} \\*\\*x\\*\\* \\[a\\](javascript:x) !\\[b\\](c) \\`d\\`',
    );
  });

  it('leaves the notes of editors where readers do not see them', async () => {
    const files = fixture({ [RU]: swap('2. Step back (ru).', '2. Step {/* half a step? */} back (ru).') });
    const document = await exportedText(files, all);
    expect(brought(files, document).files.size).toBe(0);
    expect(
      changedLine(
        files.get(RU),
        brought(files, answered(document, { 'section.now.2': 'Шаг назад.' })).files.get(RU),
      )[1],
    ).toBe('2. Шаг назад. {/* half a step? */}');
  });

  it('changes a phrase in its language alone', async () => {
    const files = fixture();
    const result = brought(files, answered(await exportedText(files, all), { 'come-now.wording': 'Сюда!' }));
    expect(changedLine(files.get('phrases/come-now.yaml'), result.files.get('phrases/come-now.yaml'))).toEqual([
      '  ru: come-now wording (ru)',
      '  ru: Сюда!',
    ]);
  });

  it('is recorded, part by part, if all units of the part are translated', async () => {
    const files = fixture();
    const document = await exportedText(files, all);
    const some = { 'section.now.heading': 'Сейчас', 'section.now.1': 'Раз.', 'section.now.2': 'Два.' };
    expect(brought(files, answered(document, some)).recorded.get('calm')).toBeUndefined();
    const result = brought(files, answered(document, { ...some, 'section.now.3': 'Три.', title: 'Спокойно' }));
    expect(result.recorded.get('calm')).toEqual(['title', 'section/now']);
    const topic = readContent(new Map([...files, ...result.files])).topics.find(({ id }) => id === 'calm');
    const states = topic && topicFreshness(topic, 'ru', 'en');
    expect([states?.get('title')?.state, states?.get('section/now')?.state, states?.get('section/why')?.state]).toEqual(
      ['current', 'current', 'unrecorded'],
    );
  });

  it('counts as current without a change if the translator says that it is still right', async () => {
    const files = fixture();
    const document = await exportedText(files, all);
    const still = answered(document, { title: 'Keep calm (ru)' });
    expect(brought(files, still).recorded.get('calm')).toEqual(['title']);
    expect(brought(files, answered(document, { title: 'Keep calm (ru)' }, 'initial')).files.size).toBe(0);
  });
});

describe('a text is refused, and the others are written', () => {
  const refusals: readonly (readonly [name: string, target: string, why: string])[] = [
    ['a missing mark', 'Ответ <pc id="2">другое</pc>', 'A mark of the source is missing: setting (1).'],
    [
      'an added mark',
      'Ответ <ph id="1"/> <pc id="2">другое</pc> <ph id="7"/>',
      'A mark was added that the source does not have: 7.',
    ],
    ['a doubled mark', '<ph id="1"/> <ph id="1"/> <pc id="2">другое</pc>', 'A mark stands there twice: setting (1).'],
    [
      'a mark of another kind',
      '<pc id="1">x</pc> <pc id="2">другое</pc>',
      'A mark has lost its beginning or its end: 1.',
    ],
    ['a mark without an end', '<ph id="1"/> <sc id="2"/>другое', 'the mark “2” has no end'],
    ['no words', '   ', 'The translation is empty.'],
    [
      'an address, which Markdown would link',
      '<ph id="1"/> www.example.com <pc id="2">другое</pc>',
      'would become marks',
    ],
    ['a link without words', 'Ответ <ph id="1"/><pc id="2"> </pc>', 'would become marks'],
  ];
  it.each(refusals)('%s', async (_, target, why) => {
    const files = fixture();
    const document = await exportedText(files, all);
    const result = brought(files, answered(document, { 'section.why.1': target, title: 'Спокойно' }));
    const outcome = outcomeOf(result, 'calm: section/why/1');
    expect(outcome?.outcome).toBe('refused');
    expect(outcome?.why).toContain(why);
    expect(changedLine(files.get(RU), result.files.get(RU))[1]).toBe('title: Спокойно');
    expect(importReport(result, 'content')).toContain('1 written');
    expect(importReport(result, 'content')).toContain('1 refused');
  });

  it('a text whose source has changed since, in its words or in what it links to', async () => {
    const document = answered(await exportedText(fixture(), all), {
      title: 'Спокойно',
      'section.why.1': '<ph id="1"/> <pc id="2">другое</pc>',
    });
    const now = fixture({
      'topics/calm/en.mdx': (text) =>
        swap('title: Keep calm (en)', 'title: Stay calm (en)')(swap('topic:safety#avoid', 'topic:safety#now')(text)),
    });
    const result = brought(now, document);
    expect(result.files.size).toBe(0);
    for (const unit of ['calm: title', 'calm: section/why/1'])
      expect(outcomeOf(result, unit)?.why).toContain('has changed since the export');
  });

  it('a text that the site no longer has', async () => {
    const document = await exportedText(fixture(), all);
    const renamed = document.replaceAll('file id="calm"', 'file id="gone"');
    expect(
      brought(fixture(), renamed)
        .outcomes.filter(({ unit }) => unit.startsWith('gone'))
        .every(({ outcome }) => outcome === 'refused'),
    ).toBe(true);
  });
});

describe('a page that is missing', () => {
  const missing = fixture({ [RU]: null });
  const toWrite = { lang: 'ru', selection: 'missing', ids: ['calm'] } as const;
  /** Every unit translated, with its marks. */
  const whole = async (): Promise<string> =>
    (await exportedText(missing, toWrite))
      .replace(
        /<source>([\s\S]*?)<\/source>/g,
        (source, words: string) =>
          `${source}<target>${words.replaceAll('(en)', '(ru)').replace('calm-en', 'calm-ru')}</target>`,
      )
      .replaceAll('state="initial"', 'state="final"');

  it('is begun as a draft, in its order, with every text', async () => {
    const document = await whole();
    expect(await schemaFaults(document)).toEqual([]);
    const result = brought(missing, document);
    expect(result.outcomes.every(({ outcome }) => outcome === 'written')).toBe(true);
    const begun = result.files.get(RU) ?? '';
    expect(begun).toContain('draft: true');
    expect(begun).not.toMatch(/^[^#]*TODO/m);
    const page = readContent(new Map([...missing, ...result.files]))
      .topics.find(({ id }) => id === 'calm')
      ?.pages.get('ru');
    const before = readContent(fixture())
      .topics.find(({ id }) => id === 'calm')
      ?.pages.get('ru');
    expect(page?.frontMatter).toEqual({ ...before?.frontMatter, draft: true });
    expect(page?.sections.map(({ heading, text }) => [heading, text])).toEqual(
      before?.sections.map(({ heading, text }) => [heading, text]),
    );
  });

  it('waits with a section until all of it is there', async () => {
    const document = answered(await exportedText(missing, toWrite), { title: 'Спокойно', 'section.now.1': 'Раз.' });
    const result = brought(missing, document);
    expect(outcomeOf(result, 'calm: section/now/1')?.outcome).toBe('waiting');
    expect(result.files.get(RU)).toContain('title: Спокойно');
    expect(result.files.get(RU)).not.toContain('Раз');
  });

  it('is not begun at an address that cannot be one', async () => {
    const document = answered(await whole(), { slug: 'Два Слова' });
    expect(() => brought(missing, document)).toThrow(ContentError);
    expect(() => brought(missing, document)).toThrow(/slug/);
  });

  it('has its address asked for; a page that exists has not', async () => {
    expect(await exportedText(missing, toWrite)).toContain('<unit id="slug"');
    expect(await exportedText(fixture(), all)).not.toContain('<unit id="slug"');
  });
});

describe('a section', () => {
  it('that a page lacks is added in its order, and is no longer named as untranslated', async () => {
    const files = fixture({
      [RU]: (text) =>
        swap('slug: calm-ru\n', 'slug: calm-ru\nuntranslated: [why]\n')(text).replace(/## Why[\s\S]*?(?=## What)/, ''),
    });
    const document = await exportedText(files, { ...all, selection: 'missing' });
    const answers = { 'section.why.heading': 'Почему', 'section.why.1': '<ph id="1"/> <pc id="2">другое</pc>' };
    const text = brought(files, answered(document, answers)).files.get(RU) ?? '';
    expect(text).toBe(
      (fixture().get(RU) ?? '')
        .replace('## Why (ru) [#why]', '## Почему [#why]')
        .replace(/Answer .*\n/, '<Setting id="rings" /> [другое](topic:safety#avoid)\n'),
    );
  });

  it('that is built otherwise is exported with its words of today beside, and written as a whole', async () => {
    const files = fixture({ [RU]: swap('2. Step back (ru).\n', '') });
    const document = await exportedText(files, all);
    expect(unitText(document, 'section.now.1')).toContain('Breathe out (ru).');
    expect(unitText(document, 'section.now.1')).not.toContain('<target>');
    const part = { 'section.now.1': 'Раз.', 'section.now.2': 'Два.' };
    expect(brought(files, answered(document, part)).files.size).toBe(0);
    const text = brought(files, answered(document, { ...part, 'section.now.3': 'Три.' })).files.get(RU);
    expect(text).toContain('## Do this (ru) [#now]\n\n1. Раз.\n2. Два.\n3. Три.\n\n## Why');
  });
});

it('refuses a file in languages that the site does not have', async () => {
  const document = (await exportedText(fixture(), all)).replace('trgLang="ru"', 'trgLang="ru-RU"');
  expect(() => brought(fixture(), document)).toThrow('“ru-RU” is not a language of this site (nb, ru, en)');
});

it('says which page is to be mended before its texts can be told apart', async () => {
  const document = await exportedText(fixture(), all);
  const faulty = fixture({ [RU]: swap('[#now]', '') });
  expect(() => brought(faulty, document)).toThrow('content/topics/calm/ru.mdx has faults');
  await expect(exportedText(faulty, all)).rejects.toThrow('npm run check');
});

it('keeps a byte order mark and the line ends of Windows', async () => {
  const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const files = fixture({ [RU]: windows, 'topics/calm/en.mdx': windows });
  const document = await exportedText(files, all);
  expect(brought(files, document).files.size).toBe(0);
  const answers = { title: 'Спокойно', 'section.now.2': 'Шаг назад.' };
  expect(brought(files, answered(document, answers)).files.get(RU)).toBe(
    (files.get(RU) ?? '')
      .replace('title: Keep calm (ru)', 'title: Спокойно')
      .replace('2. Step back (ru).', '2. Шаг назад.'),
  );
});
