import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { LanguageMarks } from '../language/direction.ts';
import { hostileText } from '../site/hostile-text.fixture.ts';
import { redirectPage, REDIRECT_SCRIPT } from './redirect-page.ts';

type Node = DefaultTreeAdapterTypes.Node;
const elements = (node: Node): DefaultTreeAdapterTypes.Element[] =>
  ('childNodes' in node ? node.childNodes : []).flatMap((child) => [
    ...('tagName' in child ? [child] : []),
    ...elements(child),
  ]);
const page = (title: string, titleMarks?: LanguageMarks) =>
  redirectPage({
    marks: { lang: 'nb' },
    text: 'Ny adresse:',
    title,
    titleMarks,
    href: '/kb/nb/ny/',
    canonical: 'https://kb.example/kb/nb/ny/',
    icon: '/kb/favicon.svg',
    script: '/kb/moved.js',
  });

describe('the page at an old address', () => {
  it('leads on by a script, without one by itself, and else by a link', () => {
    const html = page('Hold roen');
    const found = elements(parse(html, { scriptingEnabled: false })).map(({ tagName, attrs }) => [
      tagName,
      Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['html', { lang: 'nb' }],
        ['meta', { name: 'robots', content: 'noindex' }],
        ['link', { rel: 'canonical', href: 'https://kb.example/kb/nb/ny/' }],
        ['meta', { 'http-equiv': 'refresh', content: '0; url=/kb/nb/ny/' }],
        ['a', { href: '/kb/nb/ny/' }],
        ['script', { src: '/kb/moved.js' }],
      ]),
    );
    // Where scripts run, only the script leads on.
    expect(html).toMatch(/<noscript><meta http-equiv="refresh"[^>]*><\/noscript>/);
  });

  it('marks a title in another language', () => {
    expect(page('اهدأ', { lang: 'ar', dir: 'rtl' })).toContain('<a href="/kb/nb/ny/" lang="ar" dir="rtl">اهدأ</a>');
  });

  it('shows a title as it is, whatever it holds', () => {
    const names = (html: string): string[] => elements(parse(html)).map(({ tagName }) => tagName);
    fc.assert(
      fc.property(hostileText, (title) => {
        expect(names(page(title))).toEqual(names(page('Plain')));
      }),
    );
  });

  it('takes query and anchor along', () => {
    const went: string[] = [];
    const location = { search: '?a=1', hash: '#ticks=1_x', replace: (to: string) => went.push(to) };
    runInNewContext(REDIRECT_SCRIPT, { location, document: { links: [{ href: 'https://kb.example/nb/ny/' }] } });
    expect(went).toEqual(['https://kb.example/nb/ny/?a=1#ticks=1_x']);
  });
});
