import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords, sortWords } from './words-file.ts';

const FILE = 'search/en/anger.txt';
const read = (source: string): ReturnType<typeof readWords> => readWords(FILE, source);
const texts = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);

describe('a words file', () => {
  it('has one expression a line, each with its number', () => {
    expect(read('angry\nmad as hell\n')).toEqual({
      file: FILE,
      words: [
        { text: 'angry', line: 1 },
        { text: 'mad as hell', line: 2 },
      ],
      patterns: [],
      exclusions: [],
      questions: [],
      findings: [],
    });
  });

  it('keeps expressions as they were written, but for spaces around them', () => {
    expect(texts(read('  Mad AS Hell \t\n\tдон’т\nล่า\nรปภ.\n112\nwi-fi\ncan’t get a word in\n').words)).toEqual([
      'Mad AS Hell',
      'дон’т',
      'ล่า',
      'รปภ.',
      '112',
      'wi-fi',
      'can’t get a word in',
    ]);
  });

  it('may have comments and empty lines, which count as lines', () => {
    const { words, exclusions, findings } = read('# What people say\n\nangry\n  # more: [a, b]\n   \nfurious');
    expect(words).toEqual([
      { text: 'angry', line: 3 },
      { text: 'furious', line: 6 },
    ]);
    expect([exclusions, findings]).toEqual([[], []]);
  });

  it('has exclusions behind an exclamation mark, with or without a space', () => {
    const { words, exclusions } = read('phone\n! phone charger\n!cell phone\n  !  phone case\n');
    expect(texts(words)).toEqual(['phone']);
    expect(exclusions).toEqual([
      { text: 'phone charger', line: 2 },
      { text: 'cell phone', line: 3 },
      { text: 'phone case', line: 4 },
    ]);
  });

  it('has expressions with sets, which are named between < and >', () => {
    const { words, patterns, findings } = read('knife\nswings <object>\n<attack> the <person-2>\nswings <Object>\n');
    expect([texts(words), texts(patterns)]).toEqual([['knife'], ['swings <object>', '<attack> the <person-2>']]);
    expect(findings.map(({ line, fix }) => [line, fix])).toEqual([
      [4, 'Write a set by its name, between < and >, for example: swings <object>.'],
    ]);
  });

  it('has questions behind a question mark', () => {
    const { words, questions, findings } = read('why?\n? a man shouts at me at the till\n?he will not stop\n');
    expect([texts(words), findings]).toEqual([['why?'], []]);
    expect(questions).toEqual([
      { text: 'a man shouts at me at the till', line: 2 },
      { text: 'he will not stop', line: 3 },
    ]);
  });

  it('is read the same with the line ends of Windows', () => {
    const source = '# comment\nangry\n\n! angry birds\n- furious\n';
    expect(read(source.replaceAll('\n', '\r\n'))).toEqual(read(source));
  });

  it.each(['', '\n', '\r\n\r\n', '# nothing yet', '   '])('may be empty: %j', (source) => {
    expect(read(source)).toEqual({ file: FILE, words: [], patterns: [], exclusions: [], questions: [], findings: [] });
  });
});

describe('a line that cannot be meant so', () => {
  it.each([
    ['- angry', 'Leave out the mark at the beginning'],
    ['* angry', 'Leave out the mark at the beginning'],
    ['• angry', 'Leave out the mark at the beginning'],
    ['"angry"', 'Leave out the quotation marks'],
    ['“angry”', 'Leave out the quotation marks'],
    ['«sint»', 'Leave out the quotation marks'],
    ["'angry'", 'Leave out the quotation marks'],
    ['angry, mad', 'one expression a line'],
    ['angry; mad', 'one expression a line'],
    ['angry | mad', 'one expression a line'],
    ['synonyms:', 'the expression alone'],
    ['[angry]', 'the expression alone'],
    ['{ angry }', 'the expression alone'],
    ['angry = mad', 'the expression alone'],
    ['!', 'or remove the line'],
    ['! ,', 'one expression a line'],
    ['???', 'or remove the line'],
    ['😡', 'or remove the line'],
    ['—', 'or remove the line'],
    ['! - phone charger', 'Leave out the mark at the beginning'],
  ])('is one finding with its remedy, and the rest is read: %s', (line, fix) => {
    const { words, exclusions, findings } = read(`furious\n${line}\n! rage quit\nlivid\n`);
    expect(findings).toEqual([
      {
        severity: 'error',
        file: FILE,
        line: 2,
        message: `“${line}” is not an expression that people can type.`,
        fix: expect.stringContaining(fix) as string,
      },
    ]);
    expect(texts(words)).toEqual(['furious', 'livid']);
    expect(texts(exclusions)).toEqual(['rage quit']);
  });

  it.each(['e-mail', '-5', "don't", "'til", 'AT&T', '24/7', 'no!', 'why?', '100 %', 'C++', 'a.m.'])(
    'is none that merely has a sign: %s',
    (line) => {
      expect(read(line)).toMatchObject({ words: [{ text: line, line: 1 }], findings: [] });
    },
  );
});

it('every line is an expression, an exclusion, a question, a comment, empty, or a finding', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 12 }).map((line) => line.replace(/[\r\n]/g, ''))),
      (lines) => {
        const { words, exclusions, questions, findings } = read(lines.join('\n'));
        const silent = lines.flatMap((line, at) => (line.trim() === '' || line.trim().startsWith('#') ? [at + 1] : []));
        const told = [...words, ...exclusions, ...questions, ...findings].map(({ line }) => line);
        expect([...told, ...silent].sort((a, b) => a - b)).toEqual(
          lines.length === 0 ? [] : lines.map((_, at) => at + 1),
        );
      },
    ),
  );
});

describe('sortWords', () => {
  it('puts expressions in the order of their letters, then exclusions, then questions, each once', () => {
    expect(sortWords('yell\n? why so loud\nangry\n! yell for joy\nmad\nangry\n? he yells\n!angry birds\n')).toBe(
      'angry\nmad\nyell\n! yell for joy\n!angry birds\n? he yells\n? why so loud\n',
    );
  });

  it('keeps a comment with its line, and one that an empty line follows at the top', () => {
    expect(sortWords('# About\r\n\r\nyell\r\n# British\r\nbarmy\r\n')).toBe('# About\n\n# British\nbarmy\nyell\n');
    expect(sortWords('yell\n# left over')).toBe('# left over\n\nyell\n');
  });

  it('loses no expression, finds no more to sort, and is read the same', () => {
    const line = fc.constantFrom('b', 'a', 'c d', '! a', '!b', '# note', '# more', '', '  a ', '- bad');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const [before, sorted] = [lines.join('\n'), sortWords(lines.join('\n'))];
        expect(sortWords(sorted)).toBe(sorted);
        for (const kind of ['words', 'exclusions'] as const)
          expect(new Set(texts(read(sorted)[kind]))).toEqual(new Set(texts(read(before)[kind])));
        const comments = (text: string): string[] =>
          text
            .split('\n')
            .filter((each) => each.startsWith('#'))
            .sort();
        expect(comments(sorted)).toEqual(comments(before));
      }),
    );
  });
});
