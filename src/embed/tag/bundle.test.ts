import { runInNewContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { tagScript } from './bundle.ts';

const SITE = { url: 'https://kb.example/kb/', languages: ['nb', 'th'] };
/** Limit in bytes, compressed: every page that embeds something loads the script. */
const MOST = 3400;
let script = '';

beforeAll(async () => {
  script = await tagScript(SITE);
});

describe('tagScript', () => {
  it('is one classic script, wrapped in a function that runs at once', () => {
    // A module with an import would be a syntax error here.
    expect(() => new Script(script)).not.toThrow();
    expect(script.trim()).toMatch(/^(var \w+\s*=\s*)?\(function\s*\(|^(var \w+\s*=\s*)?\(\(\)\s*=>|^!function/);
    expect(script).not.toMatch(/\bimport\s*[({*"']|\bimport\s+\w|\bexport\s*[{*]|\bexport\s+\w|\brequire\s*\(/);
  });

  it('is small', () => {
    expect(gzipSync(script).length).toBeLessThan(MOST);
  });

  it('holds the address and the languages of its site in place of the placeholder', () => {
    expect(script).toContain(SITE.url);
    expect(script.replaceAll(/["'`\s]/g, '')).toContain('[nb,th]');
    expect(script).not.toContain('SITE_BUILT');
  });

  it('defines the element once, and no global variable', () => {
    const defined: string[] = [];
    const page = {
      document: { currentScript: null },
      HTMLElement: Object,
      HTMLScriptElement: Object,
      URL,
      customElements: {
        get: (name: string) => (defined.includes(name) ? Object : undefined),
        define: (name: string) => {
          defined.push(name);
        },
      },
    };
    const before = Object.keys(page);
    runInNewContext(script, page);
    runInNewContext(script, page);
    expect(defined).toEqual(['calm-counter']);
    expect(Object.keys(page)).toEqual(before);
  });
});
