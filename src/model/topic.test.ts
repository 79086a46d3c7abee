import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { createModel } from './model.ts';
import type { TopicView } from './topic.ts';

const calm = (lang: string, overrides: Overrides = {}): TopicView =>
  createModel(readContent(fixture(overrides))).topic('calm', lang);
const RUSSIAN = 'topics/calm/ru.mdx';
const withoutWhy = (text: string): string =>
  swap('---\n\n## Do', 'untranslated: [why]\n---\n\n## Do')(text.replace(/## Why[\s\S]*(?=## What)/, ''));

it('tells search the numbers of the country that its texts quote, and leaves out other settings', () => {
  const quoting = calm('ru', {
    [RUSSIAN]: swap('Breathe out (ru).', 'Call <Setting id="ambulance-number" /> (ru).'),
    'countries/NO.yaml': 'numbers: { emergency: "112", ambulance: "113" }\n',
  });
  expect(quoting.sections[0]?.text).toContain('Call 113 (ru).');
  expect(quoting.sections[1]?.text).toContain('Answer .');
});

it('leads from a situation to the section of the same id', () => {
  const { situations } = calm('ru', {
    'topics/calm/topic.yaml': swap('situations: [shouting]', 'situations: [shouting, why]'),
    [RUSSIAN]: swap('  shouting:', '  why: But why? (ru)\n  shouting:'),
  });
  expect(situations.map(({ id, section }) => [id, section])).toEqual([
    ['shouting', undefined],
    ['why', 'why'],
  ]);
});

describe('a topic that its reader’s language has', () => {
  const view = calm('ru');

  it('is in that language throughout', () => {
    expect(view).toMatchObject({ lang: 'ru', contentLang: 'ru', state: 'current', slug: 'calm-ru' });
    const shown = [
      view.title,
      view.summary,
      ...view.situations.map(({ text }) => text),
      ...view.sections.map(({ heading }) => heading),
      ...view.checklists.flatMap(({ items }) => items.map(({ text }) => text)),
    ];
    expect(shown).toHaveLength(12);
    for (const { value, lang, isFallback } of shown)
      expect([value.endsWith('(ru)'), lang, isFallback]).toEqual([true, 'ru', false]);
  });

  it('has what all languages share', () => {
    expect(view).toMatchObject({
      stage: 'during',
      urgency: 'pressing',
      phrases: ['slow-down'],
      related: ['safety'],
      sources: ['nb-01', 'ru-01'],
      evidence: ['study-2024'],
      owner: 'manager',
      reviewed: '2026-01-01',
      reviewBy: '2026-07-01',
    });
  });

  it('has its sections in the order of topic.yaml, whatever their order on the page', () => {
    expect(view.sections.map(({ id }) => id)).toEqual(['now', 'why', 'say']);
    const swapped = calm('ru', { [RUSSIAN]: (text) => text.replace(/(## Why[\s\S]*?)(## What[\s\S]*)/, '$2\n$1') });
    expect(swapped.sections).toEqual(view.sections);
    expect(view.sections[2]?.text).toBe('Learn one by heart (ru).');
  });

  it('has the three lists in their order, each item with a key that no language changes', () => {
    expect(view.checklists.map(({ kind }) => kind)).toEqual(['empathy', 'honesty', 'self-care']);
    expect(view.checklists.flatMap(({ items }) => items.map(({ key }) => key))).toEqual(
      calm('en').checklists.flatMap(({ items }) => items.map(({ key }) => key)),
    );
    expect(view.checklists[0]?.items[1]?.key).toBe('calm/empathy/gave-room');
  });
});

describe('lists of a topic', () => {
  const SHARED = 'topics/calm/topic.yaml';
  const pause = (lang: string) => ({
    [`topics/calm/${lang}.mdx`]: swap('checklists:', `pause: Before you answer (${lang})\nchecklists:`),
  });

  it('have items that may not apply where topic.yaml says so', () => {
    const view = calm('ru', { [SHARED]: swap('related:', 'conditional: [gave-room, kept-distance]\nrelated:') });
    expect(view.checklists.flatMap(({ items }) => items.filter(({ conditional }) => conditional))).toMatchObject([
      { id: 'gave-room' },
      { id: 'kept-distance' },
    ]);
    // Readers' browsers are told of no new item by it.
    expect(view.checklistVersion).toBe(calm('ru').checklistVersion);
  });

  it('begin with the safety of others where topic.yaml says so, under the same keys', () => {
    const view = calm('ru', { [SHARED]: swap('related:', 'others-safety: true\nrelated:') });
    expect(view.checklists.map(({ kind, title }) => [kind, title])).toEqual([
      ['empathy', 'others-safety'],
      ['honesty', 'honesty'],
      ['self-care', 'self-care'],
    ]);
    expect(view.checklists[0]?.items[0]?.key).toBe('calm/empathy/lowered-voice');
    expect(calm('ru').checklists.map(({ title }) => title)).toEqual(['empathy', 'honesty', 'self-care']);
  });

  it('say when to look at them, in another language where the reader’s does not', () => {
    expect(calm('ru').pause).toBeUndefined();
    expect(calm('ru', { ...pause('ru'), ...pause('en') }).pause).toEqual({
      value: 'Before you answer (ru)',
      lang: 'ru',
      isFallback: false,
    });
    expect(calm('ru', pause('en')).pause).toEqual({ value: 'Before you answer (en)', lang: 'en', isFallback: true });
  });
});

describe('a page that one language lacks', () => {
  const view = calm('ru', { [RUSSIAN]: null });

  it('is shown in the first language to fall back to, and known to be', () => {
    expect(view).toMatchObject({ lang: 'ru', contentLang: 'en', state: 'missing', slug: 'calm-en' });
    expect(view.title).toEqual({ value: 'Keep calm (en)', lang: 'en', isFallback: true });
    for (const { heading } of view.sections) expect(heading).toMatchObject({ lang: 'en', isFallback: true });
  });

  it('is shown in the next where that lacks it too', () => {
    expect(calm('ru', { [RUSSIAN]: null, 'topics/calm/en.mdx': null })).toMatchObject({
      contentLang: 'nb',
      slug: 'calm-nb',
    });
  });

  it('changes nothing for readers of other languages', () => {
    expect(calm('nb', { [RUSSIAN]: null })).toEqual(calm('nb'));
  });
});

describe('a section that one language lacks', () => {
  it('is shown in another language at its place, the others at theirs', () => {
    const view = calm('ru', { [RUSSIAN]: withoutWhy });
    expect(view).toMatchObject({ contentLang: 'ru', state: 'current' });
    expect(view.sections.map(({ id, heading }) => [id, heading.lang, heading.isFallback])).toEqual([
      ['now', 'ru', false],
      ['why', 'en', true],
      ['say', 'ru', false],
    ]);
    expect(view.sections.map(({ heading }) => heading.value)).toEqual(['Do this (ru)', 'Why (en)', 'What to say (ru)']);
  });

  it('is left out where no language has it', () => {
    const all = Object.fromEntries(['nb', 'ru', 'en'].map((lang) => [`topics/calm/${lang}.mdx`, withoutWhy]));
    expect(calm('ru', all).sections.map(({ id }) => id)).toEqual(['now', 'say']);
  });

  it('falls back also where the page ends before it', () => {
    const view = calm('ru', { [RUSSIAN]: (text) => text.replace(/## What[\s\S]*/, '') });
    expect(view.sections.at(-1)).toMatchObject({
      id: 'say',
      heading: { value: 'What to say (en)', lang: 'en', isFallback: true },
    });
  });
});

describe('an item or a situation that one language lacks', () => {
  it('is shown in another language, its neighbours in their own', () => {
    const view = calm('ru', { [RUSSIAN]: swap('    gave-room: I gave room (ru)\n', '') });
    expect(view.checklists[0]?.items.map(({ text }) => text)).toEqual([
      { value: 'I spoke quietly (ru)', lang: 'ru', isFallback: false },
      { value: 'I gave room (en)', lang: 'en', isFallback: true },
    ]);
  });

  it('does so for a situation', () => {
    const view = calm('ru', { [RUSSIAN]: swap('  shouting: Someone is shouting (ru)', '  {}') });
    expect(view.situations).toEqual([
      { id: 'shouting', text: { value: 'Someone is shouting (en)', lang: 'en', isFallback: true } },
    ]);
  });

  it('is left out where no language has it', () => {
    const added = { 'topics/calm/topic.yaml': swap('empathy: [lowered-voice,', 'empathy: [smiled, lowered-voice,') };
    expect(calm('ru', added).checklists[0]?.items.map(({ id }) => id)).toEqual(['lowered-voice', 'gave-room']);
  });
});

describe('the version of the checklists', () => {
  const LANGUAGES = ['nb', 'ru', 'en'];
  const YAML = 'topics/calm/topic.yaml';
  const version = (overrides: Overrides = {}, lang = 'ru'): string => calm(lang, overrides).checklistVersion;
  const pages = (change: (lang: string) => (text: string) => string): Overrides =>
    Object.fromEntries(LANGUAGES.map((lang) => [`topics/calm/${lang}.mdx`, change(lang)]));
  const added = (...langs: string[]): Overrides => ({
    [YAML]: swap('empathy: [lowered-voice,', 'empathy: [smiled, lowered-voice,'),
    ...Object.fromEntries(
      langs.map((lang) => [
        `topics/calm/${lang}.mdx`,
        swap('  empathy:\n', `  empathy:\n    smiled: I smiled (${lang})\n`),
      ]),
    ),
  });

  it('is one that readers’ browsers take', () => {
    expect(version()).toMatch(/^[a-z0-9]{1,20}$/);
  });

  it('changes when an item is added', () => {
    expect(version(added(...LANGUAGES))).not.toBe(version());
  });

  it('changes when an item is removed, also when another comes at once', () => {
    const instead = {
      [YAML]: swap('[lowered-voice, gave-room]', '[lowered-voice, made-room]'),
      ...pages(() => swap('gave-room:', 'made-room:')),
    };
    expect(version(instead)).not.toBe(version());
  });

  it('changes when items change lists', () => {
    const moved = {
      [YAML]: (text: string) =>
        swap('honesty: [admitted-feeling,', 'honesty: [gave-room,')(swap(', gave-room]', ', admitted-feeling]')(text)),
      ...pages(
        () => (text) =>
          swap(
            'was: I admitted',
            'gave-room: I admitted',
          )(swap('gave-room:', 'admitted-feeling:')(swap('admitted-feeling:', 'was:')(text))),
      ),
    };
    expect(version(moved)).not.toBe(version());
    expect(calm('ru', moved).checklists.map(({ items }) => items.length)).toEqual([2, 2, 2]);
  });

  it('stays when an item is reworded', () => {
    expect(version(pages(() => swap('I gave room', 'I stepped back')))).toBe(version());
  });

  it('stays when items change places', () => {
    expect(version({ [YAML]: swap('[lowered-voice, gave-room]', '[gave-room, lowered-voice]') })).toBe(version());
  });

  it('stays when anything but the lists changes', () => {
    expect(
      version({
        [YAML]: (text) => swap('stage: during', 'stage: after')(swap('order: 20', 'order: 5')(text)),
        [RUSSIAN]: withoutWhy,
      }),
    ).toBe(version());
  });

  it.each([
    ['as they are', {}],
    ['with an item that only Russian has', added('ru')],
    ['with an item that English lacks', added('nb', 'ru')],
    ['without a Russian page', { [RUSSIAN]: null }],
  ])('is the same in every language, %s', (_, overrides) => {
    expect(new Set(LANGUAGES.map((lang) => version(overrides, lang))).size).toBe(1);
  });

  it('stays when an item that was added gets its translations', () => {
    expect(version(added('ru'))).toBe(version(added(...LANGUAGES)));
    expect(version(added('ru'))).not.toBe(version());
  });

  it('does not count an item that no language has yet', () => {
    expect(version(added())).toBe(version());
  });

  it('is another for another topic', () => {
    const { checklistVersion } = createModel(readContent(fixture())).topic('safety', 'ru');
    expect(checklistVersion).not.toBe(version());
  });
});
