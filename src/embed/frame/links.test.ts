import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFrame } from './links.ts';

const EMBEDS = new Map([
  ['/kb/en/', '/kb/embed/en/'],
  ['/kb/en/calm/', '/kb/embed/en/calm/'],
  ['/kb/th/ตั้งสติ/', '/kb/embed/th/calm/'],
]);
const framed = (html: string): string => inFrame(html, (path) => EMBEDS.get(path));

const SELF = 'target="_self"';
/** What a page that can be embedded is told by: its path on the site. */
const self = (page: string): string => `${SELF} data-page="${page}"`;
const leaving = fc.constantFrom(
  '/kb/en/glossary/',
  '/kb/en/calm',
  '/en/calm/',
  '/kb/en/calm/?a=1',
  'https://example.com/kb/en/calm/',
  'mailto:a@example.com',
  '',
  '?x#now',
);
const staying = fc.constantFrom(
  ['#', '#', SELF],
  ['#now', '#now', SELF],
  ['tel:112', 'tel:112', SELF],
  ['/kb/en/', '/kb/embed/en/', self('/kb/en/')],
  ['/kb/en/calm/#why', '/kb/embed/en/calm/#why', self('/kb/en/calm/')],
  ['/kb/th/ตั้งสติ/#', '/kb/embed/th/calm/#', self('/kb/th/ตั้งสติ/')],
);
const before = fc.constantFrom('', 'class="card" ', 'id="a-1" lang="th" ', 'title="href" ');
const after = fc.constantFrom('', ' data-href="/kb/en/"', ' class="card"', ' aria-current="page"', ' hreflang="ro"');
/** What else stands in a page: nothing that is a link. */
const around = fc.constantFrom(
  '',
  'Text. ',
  '<p>a &amp; b</p>',
  '<abbr title="#">x</abbr>',
  '<area href="/kb/en/">',
  '<a id="top">x</a>',
  '<link rel="x" href="/kb/en/calm/">',
  'ลูกค้า\n',
  '$& $1',
);

describe('inFrame', () => {
  it.each([
    [
      'a page that can be embedded',
      '<a href="/kb/en/">Home</a>',
      `<a href="/kb/embed/en/" ${self('/kb/en/')}>Home</a>`,
    ],
    [
      'a place in such a page',
      '<a class="x" href="/kb/en/calm/#why" id="y">Why</a>',
      `<a class="x" href="/kb/embed/en/calm/#why" ${self('/kb/en/calm/')} id="y">Why</a>`,
    ],
    ['a place in this page', '<a href="#now">Now</a>', `<a href="#now" ${SELF}>Now</a>`],
    ['a telephone number', '<a href="tel:112">112</a>', `<a href="tel:112" ${SELF}>112</a>`],
    ['any other page', '<a href="/kb/en/glossary/">Words</a>', '<a href="/kb/en/glossary/">Words</a>'],
    [
      'an address elsewhere',
      '<a href="https://example.com/#now">Study</a>',
      '<a href="https://example.com/#now">Study</a>',
    ],
  ])('%s', (_, html, expected) => {
    expect(framed(html)).toBe(expected);
  });

  it('takes a page by its whole path, without its anchor', () => {
    const asked: string[] = [];
    inFrame('<a href="/kb/en/calm/#why">a</a><a href="#now">b</a><a href="/kb/en/calm/?x=1">c</a>', (path) => {
      asked.push(path);
      return undefined;
    });
    expect(asked).toEqual(['/kb/en/calm/', '', '/kb/en/calm/?x=1']);
  });

  it('keeps in the frame what stays there, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ link: fc.oneof(staying, leaving), before, after, around }), { maxLength: 8 }),
        (parts) => {
          const html = parts
            .map(
              ({ link, before: start, after: end, around: text }) =>
                `${text}<a ${start}href="${typeof link === 'string' ? link : link[0]}"${end}>x</a>`,
            )
            .join('');
          const expected = parts
            .map(({ link, before: start, after: end, around: text }) =>
              typeof link === 'string'
                ? `${text}<a ${start}href="${link}"${end}>x</a>`
                : `${text}<a ${start}href="${link[1]}" ${link[2]}${end}>x</a>`,
            )
            .join('');
          expect(framed(html)).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says nothing of the site’s path where the link is an embed’s already', () => {
    expect(inFrame('<a href="/kb/embed/en/calm/#now">x</a>', (path) => path)).toBe(
      `<a href="/kb/embed/en/calm/#now" ${SELF}>x</a>`,
    );
  });

  it('changes no page without links', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            around,
            fc.string({ unit: 'binary' }).filter((text) => !/<a\s/.test(text)),
          ),
          { maxLength: 6 },
        ),
        (parts) => {
          const html = parts.join(' ');
          expect(framed(html)).toBe(html);
        },
      ),
    );
  });

  it('puts in an address as it stands, whatever signs it has', () => {
    expect(inFrame('<a href="/x/#$1">x</a>', () => '/embed/$&/$1')).toBe(
      `<a href="/embed/$&/$1#$1" ${self('/x/')}>x</a>`,
    );
  });
});
