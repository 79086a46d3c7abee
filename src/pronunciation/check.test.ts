import { describe, expect, it } from 'vitest';
import { fixture, type Overrides } from '../authoring/fixture.ts';
import { readContent, type ContentFiles } from '../authoring/read.ts';
import { adviceOf, expectAmong, expectOnly, findingsOf } from '../checks/expect-finding.ts';
import { listsOf } from './files.ts';
import { wordsIn } from './words.ts';

const LANGUAGES = ['nb', 'ru', 'en'] as const;
const WORDS = {
  nb: 'phrases/pronunciation/words/nb.yaml',
  ru: 'phrases/pronunciation/words/ru.yaml',
  en: 'phrases/pronunciation/words/en.yaml',
};
const SOUNDS = { nb: 'ˈjɛl.pə', ru: 'ˈdo.mə', en: 'ˈhɛlp' };

/** The fixture with sounds for every word of its wordings. */
function withSounds(change: Overrides = {}): ContentFiles {
  const { phrases } = readContent(fixture());
  const lists = LANGUAGES.map((lang) => {
    const texts = [...phrases.values()].map(({ data }) => data?.wording[lang] ?? '').join(' ');
    const words = new Set([...wordsIn(texts, lang, () => false)].map(({ key }) => key));
    return [
      WORDS[lang],
      [...words]
        .sort()
        .map((word) => `${word}: ${SOUNDS[lang]}\n`)
        .join(''),
    ];
  });
  const files = new Map([...fixture(), ...(lists as [string, string][])]);
  for (const [file, text] of Object.entries(change)) {
    const before = files.get(file);
    if (text === null) files.delete(file);
    else files.set(file, typeof text === 'string' ? text : text(typeof before === 'string' ? before : ''));
  }
  return files;
}

const firstWord = (files: ContentFiles): string => {
  const list = files.get(WORDS.en);
  return typeof list === 'string' ? (list.split(':')[0] ?? '') : '';
};

describe('sounds of words', () => {
  it('are no matter of a site without any', () => {
    expect(findingsOf(fixture())).toEqual([]);
  });

  it('are right where every word of every wording has them', () => {
    expect(findingsOf(withSounds())).toEqual([]);
    expect(findingsOf(withSounds({ 'phrases/pronunciation/nb-ru.yaml': '# none yet\n' }))).toEqual([]);
  });

  it('that a word lacks are told at the wording', () => {
    const word = firstWord(withSounds());
    const files = withSounds({ [WORDS.en]: (text) => text.slice(text.indexOf('\n') + 1) });
    const [finding] = findingsOf(files);
    expect(findingsOf(files)).toHaveLength(1);
    expect(finding).toMatchObject({
      severity: 'missing',
      lang: 'en',
      message: `No list says how “${word}” is said in en.`,
    });
    expect(finding?.file).toMatch(/^phrases\/[\w-]+\.yaml$/);
    expect(finding?.line).toBeGreaterThan(1);
    expect(finding?.fix).toContain(
      `Add it to ${WORDS.en}, for example “about: ə.ˈbaʊt”, or write how it is said in phrases/pronunciation/en-th.yaml`,
    );
  });

  it('need not be there for a word with an exception for each reader', () => {
    const word = firstWord(withSounds());
    const exception = `${word}: "*xx*-xx"\n`;
    const files = withSounds({
      [WORDS.en]: (text) => text.slice(text.indexOf('\n') + 1),
      'phrases/pronunciation/en-nb.yaml': exception,
      'phrases/pronunciation/en-ru.yaml': exception,
    });
    expect(findingsOf(files)).toEqual([]);
  });

  it('of a language without a list are told once', () => {
    expectOnly(withSounds({ [WORDS.ru]: null }), {
      severity: 'missing',
      file: WORDS.ru,
      says: ['No list says how words of ru are said'],
      fix: 'спасибо',
    });
  });

  it('with a letter that is not allowed are wrong, on their line', () => {
    expectAmong(withSounds({ [WORDS.nb]: (text) => `${text}zzz: ˈxɛl\n` }), {
      severity: 'error',
      file: WORDS.nb,
      at: 'zzz',
      says: ['“x” in “ˈxɛl” is no letter'],
      fix: 'hjelpe: ˈjɛl.pə',
    });
  });

  it('of an unknown language belong nowhere', () => {
    expectAmong(withSounds({ 'phrases/pronunciation/words/fi.yaml': 'apua: ˈɑ.pu\n' }), {
      severity: 'error',
      file: 'phrases/pronunciation/words/fi.yaml',
      says: ['No file of this name'],
      fix: 'phrases/pronunciation/words/<lang>.yaml',
    });
  });

  it('that cannot be read as YAML are told with their line, and nothing else of them', () => {
    const found = findingsOf(withSounds({ [WORDS.nb]: 'a: [b\nc: "' }));
    expect(found.every(({ file, severity }) => file === WORDS.nb && severity === 'error')).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  it('that are out of order, and exceptions in vain, are advice', () => {
    const files = withSounds({
      [WORDS.nb]: (text) => `${text}aa: ˈɑ\n`,
      'phrases/pronunciation/nb-ru.yaml': 'zeppelin: це-пе-лин\n',
    });
    const told = adviceOf(files).filter(({ file }) => file.startsWith('phrases/pronunciation/'));
    expect(told.map(({ message }) => message)).toEqual([
      '“zeppelin” is a word of no wording in nb.',
      expect.stringMatching(/^“aa” stands after “/),
    ]);
  });

  it('and exceptions are the lists of a pair', () => {
    const content = readContent(withSounds({ 'phrases/pronunciation/nb-ru.yaml': "Ha'en: хэ-эн\n" }));
    expect(listsOf(content.pronunciation, 'nb', 'ru')?.exceptions.get('ha’en')).toBe('хэ-эн');
    expect(listsOf(content.pronunciation, 'nb', 'ru')?.words.size).toBeGreaterThan(0);
    expect(listsOf(content.pronunciation, 'th', 'ru')).toBeUndefined();
  });
});
