import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import type { ContentFiles } from '../authoring/read.ts';
import { expectAmong, expectOnly, findingsOf } from './expect-finding.ts';

const TERMS = 'glossary/terms.yaml';
const WORDS = 'glossary/en.yaml';
const words = (lang: string): string => `shouting:
  name: shouting (${lang})
  definition: Loud (${lang})
  synonyms:
    - yell
weapon:
  name: weapon (${lang})
  definition: Sharp (${lang})
  synonyms:
    - knife
`;
/** The fixture with a glossary of two terms in every language. */
function withGlossary(
  changes: Readonly<Record<string, string | null | ((text: string) => string)>> = {},
): ContentFiles {
  const plain: Record<string, string> = {
    [TERMS]: 'shouting: { topics: [calm] }\nweapon:\n  topics:\n    - safety\n',
    'glossary/nb.yaml': words('nb'),
    'glossary/ru.yaml': words('ru'),
    [WORDS]: words('en'),
  };
  const changed: Overrides = Object.fromEntries(
    Object.entries({ ...plain, ...changes }).flatMap(([file, change]) =>
      change === null ? [] : [[file, typeof change === 'string' ? change : change(plain[file] ?? '')]],
    ),
  );
  return fixture(changed);
}

describe('the glossary', () => {
  it('is right where every term has its topics and words', () => {
    expect(findingsOf(withGlossary())).toEqual([]);
  });

  it('may be left out', () => {
    expect(findingsOf(fixture())).toEqual([]);
  });

  it('a misspelt topic names the one that was meant, on its line', () => {
    expectOnly(withGlossary({ [TERMS]: swap('- safety', '- safety\n    - clam') }), {
      severity: 'error',
      file: TERMS,
      at: 'clam',
      says: ['“weapon”', '“clam”', 'does not exist'],
      fix: 'Did you mean “calm”?',
    });
  });

  it('an unknown topic is to be a folder', () => {
    expectOnly(withGlossary({ [TERMS]: swap('- safety', '- something-else-entirely') }), {
      severity: 'error',
      file: TERMS,
      at: 'something-else',
      says: ['“something-else-entirely”'],
      fix: 'Name a folder of topics/.',
    });
  });

  it('an unknown term is wrong, on its line', () => {
    expectOnly(withGlossary({ [WORDS]: (text) => `${text}wepon: { name: wepon, definition: Sharp }\n` }), {
      severity: 'error',
      file: WORDS,
      at: 'wepon',
      says: ['“wepon” is not a term'],
      fix: 'Correct the id',
    });
  });

  it('words without a list of terms are wrong', () => {
    const files = withGlossary({ [TERMS]: null, 'glossary/nb.yaml': null, 'glossary/ru.yaml': null });
    expect(findingsOf(files).map(({ severity, file }) => [severity, file])).toEqual([
      ['error', WORDS],
      ['error', WORDS],
    ]);
  });

  it('an unknown language is wrong', () => {
    expectOnly(withGlossary({ 'glossary/fi.yaml': words('fi') }), {
      severity: 'error',
      file: 'glossary/fi.yaml',
      says: ['“fi” is not a language'],
      fix: 'nb, ru, en',
    });
  });

  it('an unknown language is not told while site.yaml cannot be read', () => {
    const found = findingsOf(withGlossary({ 'glossary/fi.yaml': words('fi'), 'site.yaml': 'name: [' }));
    expect(found.filter(({ file }) => file.startsWith('glossary/'))).toEqual([]);
  });

  it.each(['LOUD', 'Loud Voice'])(
    'a synonym of two terms is wrong, on the line of the second, in whatever letters: %s',
    (word) => {
      const files = withGlossary({
        [WORDS]: (text) => swap('- knife', `- knife\n    - ${word}`)(swap('- yell', `- ${word.toLowerCase()}`)(text)),
      });
      expectOnly(files, {
        severity: 'error',
        file: WORDS,
        at: word,
        says: [`“${word}” is a synonym of “shouting” already`],
        fix: 'one term',
      });
    },
  );

  it('a synonym twice in one term is wrong', () => {
    expectOnly(withGlossary({ [WORDS]: swap('    - knife', '    - knife\n    - KNIFE') }), {
      severity: 'error',
      file: WORDS,
      at: 'KNIFE',
      says: ['“KNIFE” is a synonym of “weapon” already'],
      fix: 'Keep it where it fits best',
    });
  });

  it('a synonym may be one of another term in another language', () => {
    expect(
      findingsOf(
        withGlossary({ 'glossary/nb.yaml': (text) => text.replace('yell', 'knife').replace(/knife\n$/, 'yell\n') }),
      ),
    ).toEqual([]);
  });

  it('words that a language lacks are missing', () => {
    const files = withGlossary({ 'glossary/ru.yaml': (text) => text.slice(0, text.indexOf('weapon')) });
    expectOnly(files, {
      severity: 'missing',
      file: 'glossary/ru.yaml',
      says: ['“weapon”', 'no words in ru'],
      fix: 'Add “weapon:”',
    });
  });

  it('every term of a language without a file is missing', () => {
    const files = withGlossary({ 'glossary/ru.yaml': null });
    expect(findingsOf(files)).toHaveLength(2);
    for (const id of ['shouting', 'weapon'])
      expectAmong(files, { severity: 'missing', file: 'glossary/ru.yaml', says: [`“${id}”`], fix: `Add “${id}:”` });
  });
});

describe('words that lead elsewhere', () => {
  const AWAY = 'glossary/out-of-scope/en.yaml';

  it('are right where no term has them', () => {
    expect(findingsOf(withGlossary({ [AWAY]: '- cable\n- printer\n' }))).toEqual([]);
  });

  it.each(['knife', 'YELL', 'Weapon (en)'])('are wrong where a term has them, on their line: %s', (word) => {
    expectOnly(withGlossary({ [AWAY]: `- cable\n- ${word}\n` }), {
      severity: 'error',
      file: AWAY,
      at: word,
      says: [`“${word}” is a word of the term`],
      fix: 'Remove it from one of the two',
    });
  });

  it('are single ones', () => {
    expectOnly(withGlossary({ [AWAY]: '- cable\n- parking permit\n' }), {
      severity: 'error',
      file: AWAY,
      at: 'parking',
      says: ['“parking permit” is of several words'],
      fix: 'Name the one that tells most',
    });
  });

  it('are wrong a second time', () => {
    expectOnly(withGlossary({ [AWAY]: '- cable\n- printer\n- Cable\n' }), {
      severity: 'error',
      file: AWAY,
      at: 'Cable',
      says: ['stands above already'],
      fix: 'Remove one',
    });
  });

  it('are in a language of the site', () => {
    expectOnly(withGlossary({ 'glossary/out-of-scope/fi.yaml': '- kaapeli\n' }), {
      severity: 'error',
      file: 'glossary/out-of-scope/fi.yaml',
      says: ['“fi” is not a language'],
      fix: 'nb, ru, en',
    });
  });
});
