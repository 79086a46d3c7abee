import { describe, expect, it } from 'vitest';
import { formatFindings } from '../../authoring/finding.ts';
import { fixture, swap } from '../../authoring/fixture.ts';
import { checkContent } from '../index.ts';
import { checkLanguages, machineLanguage, readCatalog, sayIn } from './messages.ts';
import { textsOfChecks } from './texts-of-checks.fixture.ts';

const CATALOG = {
  'The section “{0}” is not translated into {1}.': 'Til {1} er avsnittet «{0}» ikke oversatt.',
  'The section “{0}” is there.': 'Avsnittet «{0}» finnes.',
  'Remove it': 'Fjern det',
  'Did you mean “{0}”? Else remove it': 'Mente du «{0}»? Fjern det ellers',
  '{0}. Allowed here: {1}.': '{0}. Her kan det stå: {1}.',
  '{0} {1}': 'fits everything',
};

describe('a text of the checks in another language', () => {
  it.each([
    ['The section “why” is not translated into th.', 'Til th er avsnittet «why» ikke oversatt.'],
    ['Remove it', 'Fjern det'],
    [
      'Did you mean “title”? Else remove it. Allowed here: title, slug.',
      'Mente du «title»? Fjern det ellers. Her kan det stå: title, slug.',
    ],
    ['Remove it. Allowed here: title.', 'Fjern det. Her kan det stå: title.'],
    ['What nobody has translated.', 'What nobody has translated.'],
    ['The section “a.*b(” is there.', 'Avsnittet «a.*b(» finnes.'],
  ])('is put together of its parts: %s', (text, expected) => {
    expect(sayIn(CATALOG)(text)).toBe(expected);
  });
});

const spoken = checkLanguages();
const texts = textsOfChecks();

describe.each(spoken.filter((lang) => lang !== 'en'))('the catalog of %s', (lang) => {
  const catalog = readCatalog(lang);

  it('keeps every placeholder, each as often', () => {
    const numbers = (text: string): string[] => (text.match(/\{\d+\}/g) ?? []).sort();
    const wrong = Object.entries(catalog).filter(([from, to]) => numbers(from).join() !== numbers(to).join());
    expect(wrong).toEqual([]);
  });

  it('has nearly all that checks say', () => {
    const lacking = [...texts].filter((text) => !Object.hasOwn(catalog, text));
    expect(texts.size).toBeGreaterThan(250);
    expect(lacking.length / texts.size, lacking.join('\n')).toBeLessThan(0.05);
  });

  it('tells a whole list of findings, without English but what an editor types', () => {
    const { findings } = checkContent(
      fixture({
        'topics/calm/en.mdx': (text) => swap('summary:', 'sumary:')(swap('[#say]', '[#sya]')(text)),
        'topics/safety/ru.mdx': null,
        'topics/safety/nb.mdx': swap('1. Go away', '1. Go away {navn}'),
      }),
    );
    const told = formatFindings(findings, undefined, sayIn(catalog));
    expect(told).not.toMatch(/To mend it|is missing|Did you mean|is not a key|is not translated|Begin it/);
  });
});

describe('the language of the machine', () => {
  it.each([
    [{ LANG: 'nb_NO.UTF-8' }, 'nb'],
    [{ LANG: 'no_NO' }, 'nb'],
    [{ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'th_TH.UTF-8', LANG: 'ru_RU' }, 'th'],
    [{ LANG: 'fi_FI.UTF-8' }, 'en'],
  ])('%j is %s', (env, lang) => {
    expect(machineLanguage(env, ['en', 'nb', 'ro', 'ru', 'th'])).toBe(lang);
  });
});
