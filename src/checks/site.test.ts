import { describe, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectAmong, expectOnly } from './expect-finding.ts';

describe('site.yaml', () => {
  it('a fallback that is not a language of the site is wrong', () => {
    const files = fixture({ 'site.yaml': swap('name: Русский, fallback: [en]', 'name: Русский, fallback: [en, fi]') });
    expectOnly(files, {
      severity: 'error',
      file: 'site.yaml',
      at: 'code: ru',
      says: ['ru falls back to', '“fi”'],
      fix: 'nb, ru, en',
    });
  });

  it('a customer language that is not a language of the site is wrong', () => {
    const files = fixture({ 'site.yaml': swap('customer-language: nb', 'customer-language: sv') });
    expectOnly(files, {
      severity: 'error',
      file: 'site.yaml',
      at: 'customer-language',
      says: ['customer language', '“sv”'],
      fix: 'nb, ru, en',
    });
  });

  it('a country without its emergency number is wrong: help must never lead to an empty number', () => {
    const files = fixture({ 'site.yaml': swap('country: "NO"', 'country: "SE"') });
    expectOnly(files, {
      severity: 'error',
      file: 'site.yaml',
      at: 'country: "SE"',
      says: ['“SE”', 'emergency number'],
      fix: 'NO',
    });
  });

  it.each(['https://a.example; script-src *', 'intranet', 'https://a.example/path'])(
    '“%s” may not embed: it is no origin',
    (origin) => {
      const files = fixture({
        'site.yaml': (text) =>
          `${text.replace(/^embed:[\s\S]*?(?=^\S|$(?![\s\S]))/m, '')}\nembed:\n  allow: ['${origin}']\n`,
      });
      expectAmong(files, {
        severity: 'error',
        file: 'site.yaml',
        at: origin,
        says: ['must be an origin'],
        fix: 'For example: allow: [https://intranet.example.com]',
      });
    },
  );

  it('a site without English is wrong: interface texts are held against it', () => {
    const files = fixture({
      'site.yaml': (text) => text.replace(/^.*code: en.*$/m, '').replaceAll('fallback: [en]', 'fallback: [nb]'),
      'interface/en.json': null,
    });
    expectAmong(files, { severity: 'error', file: 'site.yaml', at: 'languages:', says: ['no “en”'], fix: 'Add en' });
  });

  it('a language named twice is wrong', () => {
    const files = fixture({ 'site.yaml': swap('  - { code: en,', '  - { code: nb, name: Bokmål }\n  - { code: en,') });
    expectAmong(files, {
      severity: 'error',
      file: 'site.yaml',
      at: 'name: Bokmål',
      says: ['“nb” is there twice'],
      fix: 'Remove',
    });
  });
});

describe('names', () => {
  it('a phrase whose file name is no id is wrong', () => {
    const files = fixture({ 'phrases/Come_Here.yaml': fixture().get('phrases/come-now.yaml') ?? '' });
    expectOnly(files, {
      severity: 'error',
      file: 'phrases/Come_Here.yaml',
      says: ['“Come_Here” cannot be an id'],
      fix: 'lower-case',
    });
  });

  it('a topic whose folder name is no id is wrong: its ticks could not be kept', () => {
    const calm = (name: string): string => fixture().get(`topics/calm/${name}`) ?? '';
    const files = fixture({
      'topics/Keep_Calm/topic.yaml': calm('topic.yaml'),
      ...Object.fromEntries(
        ['nb', 'ru', 'en'].map((lang) => [
          `topics/Keep_Calm/${lang}.mdx`,
          calm(`${lang}.mdx`).replace(/^slug: (.*)$/m, 'slug: $1-2'),
        ]),
      ),
    });
    expectOnly(files, {
      severity: 'error',
      file: 'topics/Keep_Calm/topic.yaml',
      says: ['“Keep_Calm” cannot be an id'],
      fix: 'lower-case',
    });
  });
});
