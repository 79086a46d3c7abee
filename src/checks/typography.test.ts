import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { adviceOf, expectOnly, findingsOf } from './expect-finding.ts';
import { brokenLines } from './typography.ts';

const written = (lang: string, text: string) =>
  fixture({ [`topics/safety/${lang}.mdx`]: swap('Do not stay.', `Do not stay.\n${text}`) });

describe('typography', () => {
  it('a straight quotation mark is wrong', () => {
    expectOnly(written('en', 'Say "stop".'), {
      severity: 'error',
      file: 'topics/safety/en.mdx',
      at: '"stop"',
      says: ['straight quotation mark'],
      fix: '«» in nb and ru',
    });
  });

  it('a straight apostrophe inside a word is wrong', () => {
    expectOnly(written('en', "Don't wait."), {
      severity: 'error',
      file: 'topics/safety/en.mdx',
      at: "Don't",
      says: ['straight apostrophe'],
      fix: '’',
    });
  });

  it.each(['ş', 'ţ', 'Ş', 'Ţ'])('the cedilla letter %s is wrong', (letter) => {
    expectOnly(written('en', `A ${letter} here.`), {
      severity: 'error',
      file: 'topics/safety/en.mdx',
      at: letter,
      says: ['cedilla'],
      fix: 'ș and ț',
    });
  });

  it.each(['nb', 'ru'])('English quotation marks are wrong in %s', (lang) => {
    expectOnly(written(lang, 'Say “stop”.'), {
      severity: 'error',
      file: `topics/safety/${lang}.mdx`,
      at: '“stop”',
      says: ['English quotation marks'],
      fix: '«…»',
    });
  });

  it('the marks of the language, and Romanian letters with a comma, are right', () => {
    expect(findingsOf(written('en', 'Say “stop”. Don’t wait, șeful și ținta.'))).toEqual([]);
    expect(findingsOf(written('nb', 'Si «stopp».'))).toEqual([]);
  });

  it('inner Russian quotation marks are right, English ones inside them wrong', () => {
    expect(findingsOf(written('ru', 'Скажите: «Он сказал „стоп“ и ушёл».'))).toEqual([]);
    expectOnly(written('ru', 'Скажите “стоп“.'), {
      severity: 'error',
      file: 'topics/safety/ru.mdx',
      at: '“стоп',
      says: ['English quotation marks'],
      fix: '«…»',
    });
  });

  it('a mark in a title or in a phrase is found too', () => {
    expectOnly(fixture({ 'topics/safety/en.mdx': (text) => text.replace(/^summary: .*$/m, "summary: Don't stay") }), {
      severity: 'error',
      file: 'topics/safety/en.mdx',
      at: 'summary:',
      says: ['straight apostrophe'],
      fix: '’',
    });
    expectOnly(fixture({ 'phrases/come-now.yaml': (text) => text.replace(/^( +en: ).*$/m, "$1Don't wait") }), {
      severity: 'error',
      file: 'phrases/come-now.yaml',
      at: "Don't",
      says: ['straight apostrophe'],
      fix: '’',
    });
  });

  it('the quotation marks of a component’s attributes are right', () => {
    expect(findingsOf(written('en', 'Answer <Setting id="rings" />.'))).toEqual([]);
  });

  it('tells the right line after a component that spans lines', () => {
    expectOnly(written('en', 'Answer <Setting\n  id="rings"\n/>.\nSay "stop".'), {
      severity: 'error',
      file: 'topics/safety/en.mdx',
      at: '"stop"',
      says: ['straight quotation mark'],
      fix: '«»',
    });
  });

  it('a way of address that may be quoted is advice; in what is said aloud it is not looked for', () => {
    const advice = (files: ReturnType<typeof fixture>) =>
      adviceOf(files).filter(({ message }) => message.includes('addressed as'));
    expect(advice(written('ru', 'Ты можешь уйти.'))).toHaveLength(1);
    const aloud = {
      'phrases/come-now.yaml': (text: string) => text.replace(/^( +ru: come-now wording).*$/m, '  ru: Ты где?'),
    };
    expect(advice(fixture(aloud))).toEqual([]);
  });

  it('two forms of a word are wrong in what is said aloud, right in what is read', () => {
    const aloud = {
      'phrases/come-now.yaml': (text: string) => text.replace(/^ +ru: come-now wording.*$/m, '  ru: Я понял(а).'),
    };
    expectOnly(fixture(aloud), {
      severity: 'error',
      file: 'phrases/come-now.yaml',
      at: 'понял(а)',
      says: ['two forms'],
      fix: 'fit everybody',
    });
    expect(findingsOf(written('ru', 'Я понял(а).'))).toEqual([]);
  });

  it('a paragraph in a language without spaces must not be broken into lines', () => {
    const thai = (text: string) => {
      const { topics } = readContent(
        new Map([['topics/safety/th.mdx', `---\ntitle: ก\nslug: ก\nsummary: ก\n---\n\n## ทำตอนนี้ [#now]\n\n${text}\n`]]),
      );
      const page = topics[0]?.pages.get('th');
      if (!page) throw new Error('no page');
      return [...brokenLines(page, 'th')].map(({ line }) => line);
    };
    expect(thai('ถอยออกมา\nแล้วโทรหาหัวหน้า')).toEqual([10]);
    expect(thai('ถอยออกมา\n\nแล้วโทรหาหัวหน้า\n\n- ข้อแรก\n- ข้อสอง')).toEqual([]);
  });
});
