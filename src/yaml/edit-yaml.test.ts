import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { DataMap } from './data.ts';
import { editYaml, LosslessEditError } from './edit-yaml.ts';

const SOURCE = `# Of the whole page
title: "Keep calm"   # short

summary:  How to stay steady
situations:
  # at the counter
  shouting: 'Someone''s shouting'
checklists:
  empathy:
    lowered-voice: I spoke quietly   # and slowly
    gave-room: I gave room

    saw: I saw
  honesty: {}
sources: [nb-13, 'th-03', ru-01]   # points
order: 20
empty:
`;
const data = parse(SOURCE) as DataMap;

/** The lines of a change, as \`- old\` and \`+ new\`. */
function changes(edited: string): string[] {
  const [before, after] = [SOURCE.split('\n'), edited.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('editYaml', () => {
  it('changes no character where nothing is edited, whatever the order of the keys', () => {
    expect(editYaml(SOURCE, data)).toBe(SOURCE);
    expect(editYaml(SOURCE, Object.fromEntries(Object.entries(data).reverse()))).toBe(SOURCE);
  });

  it.each<[string, DataMap, string[]]>([
    ['a text, in its quotes', { title: 'Stay #1' }, ['- title: "Keep calm"   # short', '+ title: "Stay #1"   # short']],
    ['a text that now needs quotes', { summary: 'a: b' }, ['- summary:  How to stay steady', '+ summary:  "a: b"']],
    ['a text that looks like a number', { summary: '47' }, ['- summary:  How to stay steady', '+ summary:  "47"']],
    ['a text of two lines', { summary: 'a\nb' }, ['- summary:  How to stay steady', String.raw`+ summary:  "a\nb"`]],
    ['a text that would end the document', { summary: '---' }, ['- summary:  How to stay steady', '+ summary:  ---']],
    ['a number', { order: 25 }, ['- order: 20', '+ order: 25']],
    ['a value where there was none', { empty: 'ใจเย็น' }, ['- empty:', '+ empty: ใจเย็น']],
    [
      'one of a list',
      { sources: ['nb-13', 'th-04', 'ru-01'] },
      ["- sources: [nb-13, 'th-03', ru-01]   # points", "+ sources: [nb-13, 'th-04', ru-01]   # points"],
    ],
    [
      'a shorter list',
      { sources: ['ru-01', 'th-03'] },
      ["- sources: [nb-13, 'th-03', ru-01]   # points", "+ sources: [ru-01, 'th-03']   # points"],
    ],
    [
      'a map within brackets',
      { checklists: { ...(data['checklists'] as DataMap), honesty: { said: 'x' } } },
      ['-   honesty: {}', '+   honesty: {said: x}'],
    ],
  ])('changes %s, and nothing else', (_, change, expected) => {
    expect(changes(editYaml(SOURCE, { ...data, ...change }))).toEqual(expected);
  });

  it('puts a new key after the one before it, and takes away a key with its line', () => {
    const edited = editYaml(SOURCE, {
      ...data,
      checklists: { empathy: { 'lowered-voice': 'I spoke quietly', near: 'I stood near', saw: 'I saw' }, honesty: {} },
    });
    expect(changes(edited)).toEqual(['-     gave-room: I gave room', '+     near: I stood near']);
    expect(edited).toContain('# and slowly\n    near: I stood near\n\n    saw: I saw\n');
  });

  it('writes a whole map, and an emptied one, where they belong', () => {
    expect(editYaml('a: 1\nb: x\nc: 3\n', { a: 1, b: { d: { e: 'f' } }, c: 3 })).toBe(
      'a: 1\nb: \n  d:\n    e: f\nc: 3\n',
    );
    expect(editYaml('a:\n  b: x\n\nc: 3\n', { a: {}, c: 3 })).toBe('a:\n  {}\n\nc: 3\n');
  });

  it('begins an empty file, and keeps the comment of one that has nothing else', () => {
    expect(editYaml('', { a: 'b', c: { d: '1' } })).toBe('a: b\nc:\n  d: "1"\n');
    expect(editYaml('# Notes\n', { a: 'b' })).toBe('# Notes\na: b\n');
  });

  it('writes nothing where it cannot keep the rest', () => {
    expect(() => editYaml('a: "', { a: 'b' })).toThrow(LosslessEditError);
    expect(() => editYaml('- a', { a: 'b' })).toThrow(LosslessEditError);
  });

  it('says what is wanted, and keeps every line that it does not change, whatever the texts', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'ș',
        'ж',
        'ก',
        'ำ',
        ' ',
        ':',
        '#',
        '"',
        "'",
        '-',
        '{',
        ']',
        ',',
        '\n',
        '&',
        '*',
        '!',
        '|',
        '1',
      ),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 4 }), (title, item, sources) => {
        const wanted = { ...data, title, situations: { shouting: item }, sources };
        const edited = editYaml(SOURCE, wanted);
        expect(parse(edited)).toEqual(wanted);
        for (const line of SOURCE.split('\n').filter((one) => !/^(title|sources)|shouting/.test(one)))
          expect(edited.split('\n')).toContain(line);
      }),
      { numRuns: 300 },
    );
  });
});
