import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, sectionOf, type Page } from './excerpt.ts';

const text = (count: number): string => Array.from({ length: count }, (_, index) => `w${String(index)}`).join(' ');
const at = (...places: number[]) => places.map((location) => ({ location, score: 1 }));
const page = (content: string, ...anchors: Page['anchors']): Page => ({
  url: '/en/calm/',
  content,
  meta: {},
  filters: {},
  anchors,
});
const heading = (id: string, location: number, more = {}) => ({
  element: 'h2',
  id,
  text: `About ${id}`,
  location,
  ...more,
});

describe('excerptOf', () => {
  it('marks what was found', () => {
    expect(excerptOf('a calm voice', at(1))).toBe('a <mark>calm</mark> voice');
  });

  it('has thirty words around where most was found', () => {
    const excerpt = excerptOf(text(200), at(3, 120, 125));
    expect(excerpt).toMatch(/^… .* …$/);
    expect(excerpt.split(' ')).toHaveLength(32);
    expect(excerpt).toContain('<mark>w120</mark>');
    expect(excerpt).toContain('<mark>w125</mark>');
    expect(excerpt).not.toContain('w3 ');
  });

  it('stays between its ends', () => {
    expect(excerptOf(text(20), at(6), 5, 8)).toBe('w5 <mark>w6</mark> w7');
  });

  it('begins with a word, not with the full stop of the words before', () => {
    expect(excerptOf('. A calm voice', at(2))).toBe('A <mark>calm</mark> voice');
  });

  it('sets Thai words beside each other', () => {
    expect(excerptOf('ใจ\u200bเย็น\u200bไว้', at(1))).toBe('ใจ<mark>เย็น</mark>ไว้');
  });

  it('leaves no markup but the marks', () => {
    expect(excerptOf('<b>calm</b> <mark>no</mark>', at(0))).toBe(
      '<mark>&lt;b&gt;calm&lt;/b&gt;</mark> &lt;mark&gt;no&lt;/mark&gt;',
    );
  });

  it('is at most thirty words of the page in their order, with something found among them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.array(fc.nat({ max: 149 }), { minLength: 1, maxLength: 8 }),
        (count, places) => {
          const found = [...new Set(places.map((place) => place % count))].sort((a, b) => a - b);
          const excerpt = excerptOf(text(count), at(...found));
          expect(excerpt).toContain('<mark>');
          const plain = excerpt.replace(/<\/?mark>|^… | …$/g, '');
          expect(plain.split(' ')).toHaveLength(Math.min(30, count));
          expect(excerpt.startsWith('… ')).toBe(!plain.startsWith('w0'));
          expect(excerpt.endsWith(' …')).toBe(!plain.endsWith(`w${String(count - 1)}`));
          expect(`${text(count)} `).toContain(`${plain} `);
        },
      ),
    );
  });
});

describe('sectionOf', () => {
  it('is the first section in which something was found', () => {
    const found = sectionOf(page(text(60), heading('now', 10), heading('why', 30), heading('say', 50)), at(2, 35, 52));
    expect(found).toMatchObject({ id: 'why', title: 'About why' });
    expect(found?.excerpt).toMatch(/^w30 .*<mark>w35<\/mark>.* w49$/);
  });

  it('of the last section goes to the end', () => {
    expect(sectionOf(page(text(40), heading('now', 10), heading('why', 35)), at(36))?.excerpt).toBe(
      'w35 <mark>w36</mark> w37 w38 w39',
    );
  });

  it.each([
    ['before the first heading', page(text(20), heading('now', 10)), at(2)],
    ['without headings', page(text(20)), at(2)],
    [
      'under what is no heading, or an empty one',
      page(text(20), heading('p', 1, { element: 'p' }), heading('empty', 1, { text: ' ' })),
      at(5),
    ],
  ])('is none %s', (_, one, places) => {
    expect(sectionOf(one, places)).toBeUndefined();
  });
});
