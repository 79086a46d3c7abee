import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';
import { compile } from './compile.fixture.ts';
import { render } from './render.fixture.ts';

/*
 * faults.fixture.txt is a table of what editors type and what they are told, works.fixture.txt one of what they type and
 * what readers get: a name behind “#”, the typed lines behind “|”, then the findings (line:column, and how to mend it
 * below), or the HTML behind “=”.
 */
interface Case {
  readonly name: string;
  readonly typed: string;
  readonly expected: string;
}

function casesOf(file: string): Case[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trim()
    .split(/\n\n(?=# )/)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      const typed = lines.filter((line) => line.startsWith('|')).map((line) => line.replace(/^\| ?/, ''));
      const expected = lines.filter((line) => !line.startsWith('|')).join('\n');
      return { name: name.slice(2), typed: typed.join('\n'), expected };
    });
}

const HEADING = '## Why [#why]\n\n';
const page = (typed: string): string => `${HEADING}${typed}\n`;

describe('what an editor cannot have meant', () => {
  const cases = casesOf('faults.fixture.txt');

  it.each(cases)('is told: $name', ({ typed, expected }) => {
    const told = readPage(page(typed)).problems.map(
      ({ line, column = 1, message, fix }) => `${String(line - 2)}:${String(column)} ${message}\n    ${fix}`,
    );
    expect(told.join('\n')).toBe(expected);
    expect(told).not.toEqual([]);
  });

  it.each(cases)('stops the build with the first finding: $name', ({ typed }) => {
    expect(() => compile(page(typed))).toThrow(readPage(page(typed)).problems[0]?.message);
  });

  it('is a character that Unicode keeps for programs', () => {
    expect(readPage(page('Wait \uFDD1b>')).problems).toMatchObject([{ line: 3, column: 6 }]);
  });

  it.each(['> ', '- ', '1. '])('is nesting of 3,000 %j, in one line and line by line', (mark) => {
    const oneLine = `${mark.repeat(3000)}Text.`;
    const lines = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(mark.length * depth)}${mark}Text.`).join(
      '\n',
    );
    for (const typed of mark === '> ' ? [oneLine] : [oneLine, lines]) {
      expect(readPage(page(typed)).problems).toMatchObject([
        { message: expect.stringContaining('more than 8 deep') as string },
      ]);
      expect(() => compile(page(typed))).toThrow('more than 8 deep');
    }
  });
});

describe('what an editor meant', () => {
  it.each(casesOf('works.fixture.txt'))('is in the page: $name', ({ typed, expected }) => {
    expect(readPage(page(typed)).problems).toEqual([]);
    const html = render(page(typed)).replace(/^<Section id="why">|<\/Section>$/g, '');
    expect(html).toBe(expected.replace(/^= ?/gm, ''));
  });

  it('is in what search finds: words of boxes, cells and pictures, and no marks', () => {
    const text = '> [!WARNING]\n> Leave.\n\n| Word | Sense |\n| --- | --- |\n| one | 1 |\n\n![The button](button.png)';
    expect(readPage(page(text)).sections[0]?.text).toBe('Leave.\nWord Sense one 1\nThe button');
  });
});
