import { describe, expect, it } from 'vitest';
import { swap } from '../authoring/fixture.ts';
import { readContent, type ContentFiles } from '../authoring/read.ts';
import { textOf } from '../authoring/text-file.ts';
import { checkContent } from '../checks/index.ts';
import { translationStatus } from '../translation/status.ts';
import { removeTopic } from './remove.ts';
import { renameItem, renamePhrase, renameSection, renameSlug, renameTopic } from './rename.ts';
import { changesOf, folder, movedIn } from './renaming.fixture.ts';
import { RenamingError, type Renaming } from './renaming.ts';

const LANGUAGES = ['nb', 'ru', 'en'];
const before = folder();
const errors = ({ files }: Renaming) => checkContent(files).findings.filter(({ severity }) => severity === 'error');
const states = (files: ContentFiles) =>
  translationStatus(readContent(files)).map(({ translations }) => translations.map(({ lang, state }) => [lang, state]));
const NOTHING = { topics: {}, removed: {}, slugs: {}, sections: {}, items: {} };

describe('a topic', () => {
  const done = renameTopic(before, 'calm', 'steady');

  it('is in another folder, and everything that names it names it anew; all else stays to the letter', () => {
    expect(done.moves).toEqual([{ from: 'topics/calm', to: 'topics/steady' }]);
    const { 'search/terms.yaml': terms, ...rest } = changesOf(before, done);
    expect(new Set(terms)).toEqual(new Set(['-     - calm', '+     - steady']));
    for (const lang of LANGUAGES)
      expect(rest[`topics/safety/${lang}.mdx`]).toEqual([
        '- Do not stay, [keep calm](topic:calm#why) or [listen][there].',
        '- [there]: topic:calm',
        '+ Do not stay, [keep calm](topic:steady#why) or [listen][there].',
        '+ [there]: topic:steady',
      ]);
    expect(Object.keys(rest).sort()).toEqual([
      ...LANGUAGES.map((lang) => `topics/safety/${lang}.mdx`).sort(),
      'topics/safety/translations.yaml',
    ]);
    expect(errors(done)).toEqual([]);
    expect([...done.files.keys()].filter((file) => file.includes('calm'))).toEqual([]);
  });

  it('is named anew by law and helplines of the countries', () => {
    const note = 'reference: { publisher: P, title: T, url: https://example.com/t, read: 2026-01-01 }';
    const norway = (topics: string): string =>
      `numbers: { emergency: "112" }\nlaw:\n  calm:\n    topics: [${topics}]\n    text: { nb: X, ru: Я, en: X }\n    ${note}\n`;
    const files = new Map([...before, ['countries/NO.yaml', norway('safety, calm')]] as const);
    const named = renameTopic(files, 'calm', 'steady');
    expect(named.files.get('countries/NO.yaml')).toBe(norway('safety, steady'));
    expect(removeTopic(files, 'calm').files.get('countries/NO.yaml')).toBe(norway('safety'));
  });

  it('is kept under its old name, and no translation is outdated by it', () => {
    expect(movedIn(done)).toEqual({ ...NOTHING, topics: { calm: 'steady' } });
    expect(states(done.files)).toEqual(states(before));
  });

  it('renamed twice is known by both names, and back again by neither', () => {
    const twice = renameTopic(done.files, 'steady', 'stay-calm');
    expect(movedIn(twice)?.topics).toEqual({ calm: 'stay-calm', steady: 'stay-calm' });
    const back = renameTopic(done.files, 'steady', 'calm');
    expect(movedIn(back)?.topics).toEqual({ steady: 'calm' });
    expect(changesOf(before, { ...back, moves: [] })).toEqual({});
  });

  it('takes old slugs, sections and items along', () => {
    const slug = renameSlug(before, 'calm', 'nb', 'rolig');
    const item = renameItem(slug.files, 'calm', 'empathy', 'gave-room', 'made-room');
    const section = renameSection(item.files, 'calm', 'why', 'reasons');
    expect(movedIn(renameTopic(section.files, 'calm', 'steady'))).toEqual({
      ...NOTHING,
      topics: { calm: 'steady' },
      slugs: { nb: { 'calm-nb': 'steady' } },
      sections: { steady: { why: 'reasons' } },
      items: { steady: { empathy: { 'gave-room': 'made-room' } } },
    });
  });

  it('that is a draft leaves no old name', () => {
    const drafts = folder({
      'topics/calm/topic.yaml': swap('order:', 'draft: true\norder:'),
      'topics/safety/topic.yaml': (text) => text,
      ...Object.fromEntries(
        LANGUAGES.map((lang) => [
          `topics/safety/${lang}.mdx`,
          swap('[keep calm](topic:calm#why) or [listen][there].\n\n[there]: topic:calm\n', 'keep calm.\n'),
        ]),
      ),
    });
    const renamed = renameTopic(drafts, 'calm', 'steady');
    expect(renamed.files.has('moved.yaml')).toBe(false);
    expect(renamed.said.join()).toContain('draft');
  });

  it('keeps comments, quotes and alignment', () => {
    const odd = folder({
      'topics/safety/topic.yaml': (text) => `${text}related: [ 'calm' ]      # its neighbour: calm\n`,
      'search/terms.yaml': swap('    - safety\n    - calm\n', '    - safety   # first\n    - "calm"   # then calm\n'),
    });
    const changes = changesOf(odd, renameTopic(odd, 'calm', 'steady'));
    expect(changes['topics/safety/topic.yaml']).toEqual([
      "- related: [ 'calm' ]      # its neighbour: calm",
      "+ related: [ 'steady' ]      # its neighbour: calm",
    ]);
    expect(changes['search/terms.yaml']).toEqual([
      '-     - calm',
      '-     - "calm"   # then calm',
      '+     - steady',
      '+     - "steady"   # then calm',
    ]);
  });

  it.each([
    ['clam', 'steady', 'There is no topic “clam”. Did you mean “calm”?'],
    ['calm', 'safety', 'There is a topic “safety” already'],
    ['calm', 'Stay Calm', '“Stay Calm” cannot be the name of a topic'],
    ['calm', 'search', 'Nothing was changed'],
  ])('%s to %s is refused', (from, to, message) => {
    expect(() => renameTopic(before, from, to)).toThrow(RenamingError);
    expect(() => renameTopic(before, from, to)).toThrow(message);
  });

  it('is not renamed in content with faults', () => {
    expect(() => renameTopic(folder({ 'topics/calm/en.mdx': swap('title:', 'titel:') }), 'calm', 'steady')).toThrow(
      'Mend them first',
    );
  });

  it('does not take a name that others still reach another topic by', () => {
    const files = folder({ 'moved.yaml': 'topics:\n  steady: safety\n' });
    expect(() => renameTopic(files, 'calm', 'steady')).toThrow('“steady” is an old name');
  });
});

describe('the address of a page', () => {
  it('changes in one line, and the old one is kept with its topic', () => {
    const done = renameSlug(before, 'calm', 'ru', 'спокойно');
    expect(changesOf(before, done)).toEqual({ 'topics/calm/ru.mdx': ['- slug: calm-ru', '+ slug: спокойно'] });
    expect(movedIn(done)?.slugs).toEqual({ ru: { 'calm-ru': 'calm' } });
    const back = renameSlug(done.files, 'calm', 'ru', 'calm-ru');
    expect(movedIn(back)?.slugs).toEqual({ ru: { спокойно: 'calm' } });
  });

  it('that is a number is quoted', () => {
    expect(changesOf(before, renameSlug(before, 'calm', 'ru', '112'))['topics/calm/ru.mdx']).toContain('+ slug: "112"');
  });

  it.each([
    ['calm', 'ru', 'safety-ru', 'is taken'],
    ['calm', 'ru', 'Calm down', 'cannot be an address'],
    ['calm', 'ru', 'calm-ru', 'its address already'],
    ['calm', 'th', 'x', 'There is no page of calm in the language “th”'],
  ])('%s %s %s is refused', (topic, lang, slug, message) => {
    expect(() => renameSlug(before, topic, lang, slug)).toThrow(message);
  });
});

describe('a checklist item', () => {
  it('changes in topic.yaml, in each language and in the record of versions', () => {
    const done = renameItem(before, 'calm', 'empathy', 'gave-room', 'made-room');
    const changes = changesOf(before, done);
    expect(changes['topics/calm/topic.yaml']).toEqual([
      '-   empathy: [lowered-voice, gave-room]',
      '+   empathy: [lowered-voice, made-room]',
    ]);
    for (const lang of LANGUAGES)
      expect(changes[`topics/calm/${lang}.mdx`]).toEqual([
        `-     gave-room: I gave room (${lang})`,
        `+     made-room: I gave room (${lang})`,
      ]);
    expect(Object.keys(changes)).toHaveLength(5);
    expect(states(done.files)).toEqual(states(before));
    expect(movedIn(done)?.items).toEqual({ calm: { empathy: { 'gave-room': 'made-room' } } });
  });

  it('that may not apply may still not apply, and an item of another list with its name is another one', () => {
    const conditional = (text: string): ContentFiles =>
      new Map([
        ...before,
        ['topics/calm/topic.yaml', swap('related:', `${text}\nrelated:`)(textOf(before.get('topics/calm/topic.yaml')))],
      ]);
    const files = conditional('conditional: [gave-room, kept-distance]');
    expect(
      changesOf(files, renameItem(files, 'calm', 'empathy', 'gave-room', 'made-room'))['topics/calm/topic.yaml'],
    ).toEqual([
      '-   empathy: [lowered-voice, gave-room]',
      '- conditional: [gave-room, kept-distance]',
      '+   empathy: [lowered-voice, made-room]',
      '+ conditional: [made-room, kept-distance]',
    ]);
  });

  it.each([
    ['empathie', 'gave-room', 'x', 'Did you mean “empathy”?'],
    ['empathy', 'gave-rom', 'x', 'Did you mean “gave-room”?'],
    ['empathy', 'gave-room', 'lowered-voice', 'already'],
  ])('%s %s %s is refused', (list, from, to, message) => {
    expect(() => renameItem(before, 'calm', list, from, to)).toThrow(message);
  });
});

describe('a section', () => {
  it('changes at its headings and in every link to it', () => {
    const files = folder({ 'topics/calm/en.mdx': swap('Learn one', '[Why](#why). Learn one') });
    const done = renameSection(files, 'calm', 'why', 'reasons');
    const changes = changesOf(files, done);
    expect(changes['topics/calm/en.mdx']).toEqual([
      '- ## Why (en) [#why]',
      '- [Why](#why). Learn one by heart (en).',
      '+ ## Why (en) [#reasons]',
      '+ [Why](#reasons). Learn one by heart (en).',
    ]);
    expect(changes['topics/safety/nb.mdx']?.[1]).toContain('topic:calm#reasons');
    expect(changes['topics/calm/topic.yaml']).toEqual([
      '- sections: [now, why, say]',
      '+ sections: [now, reasons, say]',
    ]);
    expect(states(done.files)).toEqual(states(files));
    expect(movedIn(done)?.sections).toEqual({ calm: { why: 'reasons' } });
  });

  it('takes along the situation that is named like it, the sentence to say in it, and the search words that mean it', () => {
    const files = folder({
      'topics/calm/topic.yaml': (text) =>
        `${swap('situations: [shouting]', 'situations: [shouting, why]')(text)}section-phrases: { why: slow-down }\n`,
      'topics/calm/en.mdx': swap('  shouting: Someone', '  why: But why?\n  shouting: Someone'),
      'search/terms.yaml': (text) => `${text}reasons: { topics: [calm], situation: why }\n`,
    });
    const changes = changesOf(files, renameSection(files, 'calm', 'why', 'reasons'));
    expect(changes['topics/calm/topic.yaml']).toEqual([
      '- sections: [now, why, say]',
      '- situations: [shouting, why]',
      '- section-phrases: { why: slow-down }',
      '+ sections: [now, reasons, say]',
      '+ situations: [shouting, reasons]',
      '+ section-phrases: { reasons: slow-down }',
    ]);
    expect(changes['topics/calm/en.mdx']).toContain('+   reasons: But why?');
    expect(changes['search/terms.yaml']).toEqual([
      '- reasons: { topics: [calm], situation: why }',
      '+ reasons: { topics: [calm], situation: reasons }',
    ]);
  });

  it('with a form of its own keeps its name', () => {
    expect(() => renameSection(before, 'calm', 'now', 'first')).toThrow('form of its own');
    expect(() => renameSection(before, 'calm', 'why', 'avoid')).toThrow('form of its own');
  });
});

describe('a phrase', () => {
  it('is in another file, which topics name', () => {
    const done = renamePhrase(before, 'slow-down', 'slower');
    expect(done.moves).toEqual([{ from: 'phrases/slow-down.yaml', to: 'phrases/slower.yaml' }]);
    expect(changesOf(before, done)).toEqual({
      'topics/calm/topic.yaml': ['- phrases: [slow-down]', '+ phrases: [slower]'],
    });
    expect(() => renamePhrase(before, 'slow-down', 'come-now')).toThrow('already');
  });
});
