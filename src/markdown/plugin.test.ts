import { describe, expect, it } from 'vitest';
import { compile } from './compile.fixture.ts';

/** The compiled page without line breaks and repeated blanks. */
const code = (text: string): string => compile(`## Why [#why]\n\n${text}\n`).replace(/\s+/g, ' ');

describe('the Markdown pipeline', () => {
  it('makes a section of each heading, without the heading, which the page shows itself', () => {
    expect(code('Because of it.')).toContain(
      '_jsx(Section, { id: "why", only: props.only, children: _jsx(_components.p, { children: "Because of it." }) })',
    );
  });

  it('makes links to topics and to terms components that know the reader', () => {
    expect(code('[there](topic:calm#say)')).toContain(
      '_jsx(TopicLink, { to: "calm", section: "say", page: props.page, children: "there" })',
    );
    expect(code('[there][x]\n\n[x]: topic:calm')).toContain(
      '_jsx(TopicLink, { to: "calm", page: props.page, children: "there" })',
    );
    expect(code('an [*angry* word](term:anger)')).toContain('_jsxs(Term, { id: "anger", page: props.page');
  });

  it('leaves other links as they are', () => {
    expect(code('[out](https://example.com/a?b=1&c=%22)')).toContain('href: "https://example.com/a?b=1&c=%22"');
    expect(code('[here](#why)')).toContain('href: "#why"');
  });

  it('leaves notes out, in a line, between paragraphs and in bold', () => {
    const text =
      'Because {/* why? */}<!-- why? -->of it.\n\n{/* en: Because.\n\n## No heading [#no] */}\n\n**{/* a */}**';
    expect(code(text)).not.toMatch(/why\?|No heading|\/\* a/);
    expect(code(text)).toContain('children: "Because of it."');
  });

  it('tells a setting the page it stands in', () => {
    expect(code('Within <Setting id="rings" />.')).toContain('_jsx(Setting, { id: "rings", page: props.page })');
  });
});
