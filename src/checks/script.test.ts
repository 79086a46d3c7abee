import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const NORWEGIAN = 'Når kunden roper, hjelper det å puste rolig ut og ta et halvt skritt tilbake.';
const RUSSIAN = 'Когда клиент кричит, сделайте медленный выдох и отступите на полшага назад.';
const THAI = 'เมื่อลูกค้าตะโกน ให้หายใจออกช้า ๆ แล้วถอยออกมาครึ่งก้าว อย่าตะโกนกลับไป';
const written = (lang: string, text: string) =>
  fixture({ [`topics/calm/${lang}.mdx`]: swap('Learn one by heart', `${text}\n\nLearn one by heart`) });

describe('the letters of a page', () => {
  it.each([
    ['ru', NORWEGIAN],
    ['en', RUSSIAN],
    ['nb', THAI],
    ['ru', `- ${NORWEGIAN}`],
    ['ru', `> [!NOTE]\n> ${NORWEGIAN}`],
    ['ru', `### ${NORWEGIAN}`],
  ])('in %s tell a text of another language: %s', (lang, text) => {
    expectOnly(written(lang, text), {
      severity: 'error',
      file: `topics/calm/${lang}.mdx`,
      at: text.split('\n')[0] ?? '',
      says: [`is not written in the letters of ${lang}.`],
      fix: 'Translate it. If the whole section is not translated yet, take it out and name it in the front matter: untranslated: [say].',
    });
  });

  it.each([
    ['ru', `> ${NORWEGIAN}`],
    ['ru', `${RUSSIAN} «${NORWEGIAN.slice(0, 40)}».`],
    ['ru', 'Arbeidstilsynet, Storgata 1, Oslo'],
    ['en', NORWEGIAN],
  ])('in %s allow what is quoted, names, and languages of the same letters: %s', (lang, text) => {
    expect(findingsOf(written(lang, text))).toEqual([]);
  });
});
