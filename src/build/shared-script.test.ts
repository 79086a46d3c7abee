import { describe, expect, it } from 'vitest';
import { withSharedScript } from './shared-script.ts';

const script = (name: string): string => `<script type="module" src="/kb/assets/${name}"></script>`;
const SHARED = new Map([
  ['Page.astro.abc.js', 'page.xyz.js'],
  ['EmbedShell.astro.def.js', 'page.xyz.js'],
]);

describe('a page', () => {
  it('names the shared script instead of one that only loads it', () => {
    expect(withSharedScript(`<main></main>${script('Page.astro.abc.js')}`, SHARED)).toBe(
      `<main></main>${script('page.xyz.js')}`,
    );
  });

  it('names no script twice, and keeps its own', () => {
    const page = [script('Filter.js'), script('Page.astro.abc.js'), script('EmbedShell.astro.def.js')].join('\n');
    expect(withSharedScript(page, SHARED)).toBe(`${script('Filter.js')}\n${script('page.xyz.js')}\n`);
  });

  it('keeps what stands in its words', () => {
    const text = '<p>Page.astro.abc.js</p><script src="/kb/embed.js" async></script>';
    expect(withSharedScript(text, SHARED)).toBe(text);
  });
});
