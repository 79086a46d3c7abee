import { describe, expect, it } from 'vitest';
import { readMdx } from '../authoring/mdx-file.ts';
import { compile } from './compile.fixture.ts';
import { RefusedPageError } from './plugin.ts';

const HEAD = '---\ntitle: One\nslug: one\nsummary: First\n---\n';
const section = (text: string): string => `## Why [#why]\n\n${text}\n`;
const findingsOf = (text: string) => readMdx('topics/one/en.mdx', HEAD + section(text)).findings;

/** Every way in which the text of a page could become code, while the site is built or in a reader's browser. */
const CODE: readonly (readonly [text: string, says: string])[] = [
  ['<Setting id="rings" x={process.exit(1)} />', 'Braces in a tag are code'],
  ['Wait <Setting id="rings" x={(() => 1)()} /> here.', 'Braces in a tag are code'],
  ['<Setting {...globalThis} />', 'Braces in a tag are code'],
  ['<Setting id="rings" {...{ id: evil() }} />', 'Braces in a tag are code'],
  ['<Setting id="rings" id={evil()} />', 'Braces in a tag are code'],
  ['<Setting id={evil()} />', 'Braces in a tag are code'],
  ['<Setting id={`rings`} />', 'Braces in a tag are code'],
  ['<Setting id="rings" id="rings" />', 'needs one id'],
  ['<Setting />', 'needs one id'],
  ['<Setting id />', 'needs one id'],
  ['<Setting id="rings" onclick="evil()" />', 'has an attribute “onclick”'],
  ['<Setting id="rings" set:html="<b>" />', 'has an attribute “set:html”'],
  ['<Setting id="rings">words</Setting>', 'Words stand inside'],
  ['<Setting.evil id="rings" />', 'is no tag that a page may hold'],
  ['<astro:x />', 'is no tag that a page may hold'],
  ['<Section id="now" />', 'is no tag that a page may hold'],
  ['<TopicLink to="calm" />', 'is no tag that a page may hold'],
  ['<Term id="anger">word</Term>', 'is no tag that a page may hold'],
  ['<Fragment set:html="<script>1</script>" />', 'is no tag that a page may hold'],
  ['<>words</>', 'is no tag that a page may hold'],
  ['<script>evil()</script>', 'is HTML, which a page may not hold'],
  ['<style>body { display: none }</style>', 'is HTML, which a page may not hold'],
  ['A <b onclick="evil()">word</b>.', 'is HTML, which a page may not hold'],
  ['<iframe srcdoc="<script>1</script>" />', 'is HTML, which a page may not hold'],
  ['<a href="javascript:evil()">word</a>', 'is HTML, which a page may not hold'],
  ['A {evil()} word.', 'stands in braces'],
  ['{evil()}', 'stands in braces'],
  ['{/* a comment */ evil() /* and another */}', 'stands in braces'],
  ['{// a comment\nevil()}', 'stands in braces'],
  ['import evil from "node:fs"', 'A line of program code'],
  ['export const evil = 1', 'A line of program code'],
  ['export { default } from "./evil.ts"', 'A line of program code'],
  ['[word](javascript:evil())', 'would be dead'],
  ['[word](JaVaScRiPt:evil())', 'would be dead'],
  ['[word](java&#115;cript:evil())', 'would be dead'],
  ['[word](<java\tscript:evil()>)', 'stands in angle brackets'],
  ['[word](data:text/html,x)', 'would be dead'],
  ['[word](vbscript:x)', 'would be dead'],
  ['[word](//evil.example)', 'would be dead'],
  ['[word](/nb/)', 'would be dead'],
  ['[word](http://plain.example)', 'without encryption'],
  ['[word][x]\n\n[x]: javascript:evil()', 'would be dead'],
  ['![word](javascript:evil())', 'comes from elsewhere'],
  ['![word][x]\n\n[x]: https://evil.example/x.png', 'The address of a picture stands elsewhere'],
  ['Word[^1].\n\n[^1]: A note.', 'A footnote stands'],
  ['- [ ] A box', 'A box to tick'],
  ['# Title', 'A “#” heading'],
  ['Title\n===', 'A “#” heading'],
  ['<https://evil.example>', 'stands in angle brackets'],
];

describe('what a page may not hold', () => {
  it.each(CODE)('the checks and the build both refuse %s', (text, says) => {
    const findings = findingsOf(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
    expect(findings.map(({ message }) => message).join('\n')).toContain(says);
    expect(() => compile(section(text))).toThrow();
  });

  it.each(['layout', 'components'])('front matter with “%s”, by which Astro loads code', (key) => {
    const { findings } = readMdx(
      'a.mdx',
      `${HEAD.replace('summary', `${key}: ../evil.astro\nsummary`)}${section('Text.')}`,
    );
    expect(findings).toMatchObject([
      { severity: 'error', line: 4, message: `“${key}” is not a key this file may have.` },
    ]);
    expect(() => compile(section('Text.'), { [key]: '../evil.astro' })).toThrow(RefusedPageError);
  });

  it.each([`+++\nlayout = "../evil.astro"\n+++\n${section('Text.')}`, `\n${HEAD}${section('Text.')}`])(
    'front matter that only Astro would read as such: %j',
    (text) => {
      expect(readMdx('a.mdx', text).findings[0]?.message).toBe('The page has no front matter.');
    },
  );

  it('a second front matter at the beginning of the body, which one reader might skip', () => {
    expect(readMdx('a.mdx', `${HEAD}---\nlayout: x\n---\n\n${section('Text.')}`).findings.length).toBeGreaterThan(0);
  });

  it('tells the line of the file and what to write instead', () => {
    expect(findingsOf('\nA <Setting id="rings" x={1} />.')).toMatchObject([
      {
        severity: 'error',
        file: 'topics/one/en.mdx',
        line: 9,
        column: 3,
        fix: 'Write the id in quotes: <Setting id="rings" />.',
      },
    ]);
  });
});

describe('what a page may hold', () => {
  it.each([
    'Plain *words* and **strong** ones, `code`, a\\\nbreak, \\{braces\\} and &lt;marks&gt;.',
    'Answer <Setting id="rings" />.',
    '<Setting id="rings" />',
    '[there](topic:calm), [part](topic:calm#why), [here](#why), [word](term:anger)',
    '[out](https://example.com "A title"), [mail](mailto:a@example.com), [call](tel:112)',
    '[there][x]\n\n[x]: topic:calm',
    '> A quotation\n\n- list\n  - inner\n\n1. one\n2. two\n\n***\n\n### Within\n\n| a | b |\n| - | - |\n| c | d |',
  ])('%s', (text) => {
    expect(findingsOf(text)).toEqual([]);
    expect(compile(section(text))).toContain('Section');
  });
});
