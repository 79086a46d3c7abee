import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksInFrame } from './links.ts';

const EMBEDS = new Map([
  ['/kb/en/', '/kb/embed/en/'],
  ['/kb/en/calm/', '/kb/embed/en/calm/'],
  ['/kb/th/ตั้งสติ/', '/kb/embed/th/calm/'],
]);
const framed = (html: string): string => linksInFrame(html, (path) => EMBEDS.get(path));

const SELF = 'target="_self"';
/** The attributes of a link to an embedded page: it stays in the frame and names its page on the site. */
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
/** Markup between the links; none of it is a link. */
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

describe('linksInFrame', () => {
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

  it('looks up a page by its whole path, without the anchor', () => {
    const lookups: string[] = [];
    linksInFrame('<a href="/kb/en/calm/#why">a</a><a href="#now">b</a><a href="/kb/en/calm/?x=1">c</a>', (path) => {
      lookups.push(path);
      return undefined;
    });
    expect(lookups).toEqual(['/kb/en/calm/', '', '/kb/en/calm/?x=1']);
  });

  it('keeps links to embeds, anchors and telephone numbers in the frame, and no other link', () => {
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

  it('adds no data-page to a link that leads to an embed already', () => {
    expect(linksInFrame('<a href="/kb/embed/en/calm/#now">x</a>', (path) => path)).toBe(
      `<a href="/kb/embed/en/calm/#now" ${SELF}>x</a>`,
    );
  });

  it('changes nothing in a page without links', () => {
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

  it('escapes the address that it puts in', () => {
    expect(linksInFrame('<a href="/x/#$1">x</a>', () => '/embed/$&/"/$1')).toBe(
      `<a href="/embed/$&amp;/&quot;/$1#$1" ${self('/x/')}>x</a>`,
    );
  });

  it.each([
    ['a “>” in an attribute before the address', '<a title="a > b" href="/kb/en/">x</a>'],
    ['a “>” in an attribute after the address', '<a href="/kb/en/" title="a > b">x</a>'],
    ['an apostrophe in a quoted attribute', '<a title="the customer\'s turn" href="/kb/en/">x</a>'],
    ['single quotation marks', "<a href='/kb/en/'>x</a>"],
    ['no quotation marks', '<a href=/kb/en/>x</a>'],
    ['capital letters', '<A HREF="/kb/en/">x</A>'],
    ['an entity', '<a href="&#47;kb/en/">x</a>'],
    ['a line break', '<a\n  href="/kb/en/"\n>x</a>'],
    ['a link in a template', '<template><a href="/kb/en/">x</a></template>'],
  ])('finds a link with %s', (_, html) => {
    const found = linksInFrame(html, (path) => EMBEDS.get(path));
    expect(found).toContain(`href="/kb/embed/en/" ${self('/kb/en/')}`);
    expect(found).not.toMatch(/href=["']?\/kb\/en/i);
  });

  it.each([
    ['a comment', '<!-- <a href="/kb/en/">x</a> -->'],
    ['a script', '<script>const a = \'<a href="/kb/en/">\';</script>'],
    ['a text field', '<textarea><a href="/kb/en/">x</a></textarea>'],
    ['the value of an attribute', '<p title=\'<a href="/kb/en/">\'>x</p>'],
  ])('leaves alone what looks like a link in %s', (_, html) => {
    expect(framed(html)).toBe(html);
  });

  it('keeps the rest of the page byte for byte where tags are nested wrongly', () => {
    const html = '<b><a href="/kb/en/">x<p></b>y</a></p><table><a href="#now">z</a></table></div>';
    const restored = framed(html)
      .replaceAll(/ target="_self"( data-page="[^"]*")?/g, '')
      .replace('/kb/embed/en/', '/kb/en/');
    expect(restored).toBe(html);
  });
});
