import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../../authoring/fixture.ts';
import { readContent } from '../../authoring/read.ts';
import { createModel } from '../../model/model.ts';
import type { IndexedPage } from './build-index.ts';
import { KINDS, recordsOf } from './records.ts';

const GLOSSARY: Overrides = {
  'glossary/terms.yaml': 'shouting: { topics: [calm] }\nweapon: { topics: [safety, calm] }\n',
  'glossary/en.yaml':
    'shouting: { name: shouting, definition: Loud., forms: [shouted], synonyms: [yell, "a <b> & \\"c\\""] }\nweapon: { name: weapon, definition: Sharp., synonyms: [knife] }\n',
};
const records = (overrides: Overrides = {}, lang = 'en'): IndexedPage[] => [
  ...recordsOf(createModel(readContent(fixture({ ...GLOSSARY, ...overrides }))), lang, (key) => `text of ${key}`),
];
const at = (url: string, all = records()): string => all.find((record) => record.url === url)?.html ?? '';
const meta = (html: string, key: string): string | undefined =>
  new RegExp(`="${key}\\[content\\]" content="([^"]*)"`).exec(html)?.[1];

describe('recordsOf', () => {
  it('gives each topic with its checklists and its phrases, in their order', () => {
    expect(records().map(({ url }) => url)).toEqual([
      '/en/safety-en/',
      '/en/safety-en/#checklists',
      '/en/phrases/explain/#say-come-now',
      '/en/calm-en/',
      '/en/calm-en/#checklists',
      '/en/phrases/explain/#say-slow-down',
    ]);
  });

  it('tells kind and stage of each', () => {
    const all = records({ 'topics/calm/topic.yaml': swap('stage: during', 'stage: after') });
    expect(all.map(({ html }) => [meta(html, 'kind'), meta(html, 'stage')])).toEqual([
      ...KINDS.map((kind) => [kind, 'during']),
      ...KINDS.map((kind) => [kind, 'after']),
    ]);
  });

  it('is in the language of the reader', () => {
    for (const { url, html } of records({}, 'ru')) {
      expect(url).toMatch(/^\/ru\//);
      expect(html).toContain('<html lang="ru">');
      expect(html).not.toContain('(en)');
    }
  });

  it('gives sections with their ids, situations and the summary of a topic', () => {
    const html = at('/en/calm-en/');
    for (const part of [
      '<h2 id="why">Why (en)</h2>',
      '<p>Someone is shouting (en)</p>',
      '<p>How to stay steady (en)</p>',
    ])
      expect(html).toContain(part);
  });

  it('gives items under the name of their list', () => {
    expect(at('/en/calm-en/#checklists')).toContain(
      '<h2>text of checklist.honesty</h2><ul><li>I admitted what I felt (en).</li>',
    );
  });

  it('gives the first list under the name it has on the page', () => {
    const safe = records({ 'topics/calm/topic.yaml': swap('related:', 'others-safety: true\nrelated:') });
    expect(at('/en/calm-en/#checklists', safe)).toContain('<h2>text of checklist.others-safety</h2>');
    expect(at('/en/calm-en/#checklists', safe)).not.toContain('checklist.empathy');
  });

  it('gives a phrase by its wording, with its use', () => {
    const html = at('/en/phrases/explain/#say-slow-down');
    expect(meta(html, 'title')).toBe('slow-down wording (en)');
    expect(html).toContain('<p>slow-down use (en)</p>');
  });

  it('gives a phrase of two topics once, with the first', () => {
    const all = records({
      'topics/calm/topic.yaml': (text) =>
        text.replace('stage: during', 'stage: after').replace('[slow-down]', '[slow-down, come-now]'),
    });
    const phrases = all.filter(({ url }) => url.endsWith('#say-come-now'));
    expect(phrases.map(({ html }) => meta(html, 'stage'))).toEqual(['during']);
  });

  it('leaves out a phrase that is not there', () => {
    expect(records({ 'phrases/come-now.yaml': null }).map(({ url }) => url)).not.toContain(
      '/en/phrases/explain/#say-come-now',
    );
  });

  it('leaves search words to the instant index', () => {
    expect(meta(at('/en/safety-en/'), 'title')).toBe('Safety first (en)');
    expect(at('/en/safety-en/')).not.toContain('keywords');
  });

  it('escapes what would be markup, wherever it stands', () => {
    const some = 'x <i> & "y"';
    const escaped = 'x &lt;i&gt; &amp; &quot;y&quot;';
    const all = records({
      'topics/calm/en.mdx': (text) =>
        ['title: Keep calm', 'summary: How to', 'shouting: Someone', 'gave-room: I gave']
          .reduce((whole, part) => swap(part, part.replace(/: .*/, `: ${some}`))(whole), text)
          .replace('## Why (en)', '## x &lt;i&gt; &amp; "y"'),
      'phrases/slow-down.yaml': (text) => text.replaceAll(/en: slow-down \w+/g, `en: ${some}`),
    });
    const [topic, lists, phrase] = [
      '/en/calm-en/',
      '/en/calm-en/#checklists',
      '/en/phrases/explain/#say-slow-down',
    ].map((url) => at(url, all));
    for (const html of [topic, lists, phrase]) expect(html).not.toContain('<i>');
    expect(meta(topic ?? '', 'title')).toBe(`${escaped} (en)`);
    expect(topic?.split(`>${escaped}`)).toHaveLength(4);
    expect(lists).toContain(`<li>${escaped} room (en).</li>`);
    expect(phrase).toContain(`<p>${escaped} (en)</p>`);
  });

  it('writes addresses in letters that every server knows', () => {
    const all = records({ 'topics/calm/ru.mdx': swap('slug: calm-ru', 'slug: спокойно') }, 'ru');
    expect(all.map(({ url }) => url)).toContain(`/ru/${encodeURIComponent('спокойно')}/#checklists`);
  });
});
