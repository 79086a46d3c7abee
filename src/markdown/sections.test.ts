import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.fixture.ts';
import { readPage } from './page.ts';

const read = readPage;
const idsOf = (text: string): string[] => read(text).sections.map(({ id }) => id);
const problemsOf = (text: string) => read(text).problems.map(({ line, message }) => `${String(line)} ${message}`);

const NOW = '## Do this now [#now]\n\n1. **Breathe out.** Slowly.\n2. Step back.\n';
const WHY = '## Why it works [#why]\n\nBecause of it.\n';
const AVOID = '## What not to do [#avoid]\n\n- Do not shout.\n';

describe('sections', () => {
  it('are bound by the id at their heading, which readers do not see', () => {
    expect(read(`${NOW}\n${WHY}`).sections).toMatchObject([
      { id: 'now', heading: 'Do this now', line: 1, steps: 2 },
      { id: 'why', heading: 'Why it works', line: 6, steps: 0, text: 'Because of it.' },
    ]);
  });

  it('keep their words and their id when two are swapped', () => {
    const [swapped, before] = [read(`${NOW}\n${AVOID}\n${WHY}`), read(`${NOW}\n${WHY}\n${AVOID}`)];
    expect(swapped.problems).toEqual([]);
    const words = (body: typeof before) => new Map(body.sections.map(({ id, heading, text }) => [id, [heading, text]]));
    expect(words(swapped)).toEqual(words(before));
  });

  it.each([
    ['## Do this now[#now]', 'Do this now'],
    ['## Do this now  [# now ]', 'Do this now'],
    ['## Do *this* `now` [#now]', 'Do this now'],
    ['## ทำตอนนี้[#now]', 'ทำตอนนี้'],
    ['Do this now [#now]\n---', 'Do this now'],
    ['## [1] Do this [#now] ##', '[1] Do this'],
  ])('read %j', (text, heading) => {
    expect(read(`${text}\n\nText.\n`)).toMatchObject({ sections: [{ id: 'now', heading }], problems: [] });
  });

  it('tell a heading without an id, and do not give its words to another heading', () => {
    const text = `${WHY}\n## What not to do\n\n- Do not shout.\n`;
    expect(problemsOf(text)).toEqual(['5 The heading “What not to do” does not say which section it begins.']);
    expect(read(text).sections).toMatchObject([{ id: 'why', text: 'Because of it.' }]);
    expect(read(text).problems[0]?.fix).toContain('“## What to say [#say]”');
  });

  it('tell an id that is there twice, on the line of the second', () => {
    expect(problemsOf(`${WHY}\n${WHY}`)).toEqual([
      '5 “## Why it works” begins the section “why”, which the page has already.',
    ]);
  });

  it.each(['> ## Quoted [#say]', '- ## In a list [#say]', '1. Text\n\n   ## In a step [#say]', '> - ## Deep [#say]'])(
    'tell a heading that begins none, since it is nested: %j',
    (nested) => {
      const { sections, problems } = read(`${NOW}\n${nested}\n`);
      expect(sections.map(({ id }) => id)).toEqual(['now']);
      expect(problems).toMatchObject([
        { message: expect.stringContaining('inside a list, a quotation or a table') as string },
      ]);
    },
  );

  it('tell words before the first heading, which no section would show', () => {
    expect(problemsOf(`Lost words.\n\n${NOW}`)).toEqual([
      '1 Text stands before the first “##” heading, where no section holds it.',
    ]);
  });

  it.each(['## See [there](topic:two) [#why]', '## Within <Setting id="rings" /> [#why]'])(
    'tell a heading that is more than words: %j',
    (heading) => {
      expect(problemsOf(`${heading}\n\nText.\n`)[0]).toContain('holds a link or a tag');
    },
  );

  it('tell a heading of an id alone', () => {
    expect(problemsOf('## [#why]\n\nText.\n')).toEqual(['1 The heading of “why” has no words.']);
  });

  it('name the terms of the glossary that their words are marked with', () => {
    const text =
      '## Why [#why]\n\n- An [angry](term:anger) man, [calm][c].\n\n[c]: term:calm-breathing\n\n## Say [#say]\n\nNo.\n';
    expect(read(text).sections.map(({ terms }) => terms)).toEqual([['anger', 'calm-breathing'], []]);
  });

  it('count the steps of numbered lists directly in them', () => {
    const text = '## Now [#now]\n\n1. One\n   1. Inner\n   2. Inner\n2. Two\n\nText.\n\n1. Three\n\n- no step\n';
    expect(read(text).sections[0]?.steps).toBe(3);
  });
});

/** Pieces that pages are made of, good and bad. */
const piece = fc.constantFrom(
  NOW,
  WHY,
  AVOID,
  '## No id\n\nText.\n',
  '> ## Quoted [#say]\n',
  '- ## Listed [#say]\n',
  'Plain words.\n',
  '### Within\n\nText.\n',
  '1. Step\n2. Step\n',
  'Title [#say]\n---\n\nText.\n',
  '<Setting id="rings" />\n',
  'See [it](topic:calm#now) and [word](term:anger).\n',
  '[a]: topic:calm\n\nSee [it][a].\n',
  '{1 + 1}\n',
  '[x](javascript:1)\n',
  '<b>bold</b>\n',
  '***\n',
  '| a | b |\n| - | - |\n| c | d |\n',
);

describe('whatever a page holds', () => {
  it('the build renders the very sections that the checks read, or refuses the page as they do', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join('\n');
        const { problems } = read(text);
        if (problems.length > 0) {
          expect(() => compile(text)).toThrow(problems[0]?.message);
          return;
        }
        const rendered = Array.from(
          compile(text).matchAll(/_jsxs?\(Section, \{\s*id: "([^"]*)"/g),
          (match) => match[1],
        );
        expect(rendered).toEqual(idsOf(text));
      }),
      { numRuns: 300 },
    );
  });
});
