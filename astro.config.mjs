import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { guidanceProcessor } from './src/markdown/processor.ts';
import { environment } from './src/build/environment.ts';
import { calmCounter } from './src/build/integration.ts';
import { contentModule } from './src/build/content-module.ts';
import { minifyScripts } from './src/build/minify.ts';
import { ownColours } from './src/build/own-colours.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { sharedScript } from './src/build/shared-script.ts';

const env = process.env;
/** Scripts as the bundler makes them, without comments: src/build/minify.ts makes them small. */
const unminified = { minify: false, comments: { annotation: false, jsdoc: false, legal: false } };
const minifier = minifyScripts(fileURLToPath(new URL('.cache/scripts', import.meta.url)));
const { site, base, out, drafts } = environment();

export default defineConfig({
  site,
  base,
  outDir: out,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // One small style sheet that all pages share, and no inline script or style: a strict security policy holds everywhere.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: {
    syntaxHighlight: false,
    processor: guidanceProcessor(),
  },
  integrations: [mdx({ optimize: true }), calmCounter()],
  vite: {
    plugins: [plainImports, sharedScript.plugin, contentModule, ownColours, minifier],
    // The script that colours a frame is one of its own.
    worker: { plugins: () => [minifier], rolldownOptions: { output: unminified } },
    define: {
      'import.meta.env.PSEUDO_LOCALE': JSON.stringify(env.PSEUDO_LOCALE ?? ''),
      'import.meta.env.HANDBOOK': JSON.stringify(env.HANDBOOK ?? ''),
      'import.meta.env.DRAFTS': JSON.stringify(drafts ? '1' : ''),
    },
    // Phones that are ten years old can still be bought second-hand: syntax that browsers of 2020 understand. Chrome 80 knows `a?.b`, but throws
    // at `a?.b(...c, d)`, for which the bundler would write out every one: e2e/smoke.spec.ts sees that there are no such calls.
    build: {
      target: ['chrome91', 'firefox78', 'safari14'],
      cssTarget: ['chrome80', 'firefox78', 'safari14', 'ios14'],
      minify: false,
      cssMinify: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Weights of search are numbers of one module that several scripts use.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        output: {
          ...unminified,
          codeSplitting: {
            groups: [
              {
                // src/layout/page.client.ts and all that it imports: were a part of it shared with another script, it would be a
                // file, and a request, of its own.
                name: 'page',
                test: /src\/(layout\/page\.client|checklist\/(announce|checklist|former-names|keeping|page-names|sections|state|storage|store|share\/share)\b|glossary\/term\.client|i18n\/plural|language\/(language-switch|last-language)|phrase\/(choices|phrase\.client|said-aloud)|search\/box\/(search\.client|left-search)|stale\/|topic\/side-by-side\/(side-by-side\.client|with-language))|vite\/preload-helper/,
              },
              {
                // The first line of search. What scripts that come later share with it stays in it; what these alone need is named here, as what is
                // left out, and in src/search/instant/prepare.ts, which loads them.
                name: 'type-ahead',
                test: /src\/search\/(box\/(type-ahead|index-loader)|instant\/(?!association|corrections|grams|guess|merge-languages|patterns|row-counts|several-words|sizes|word-counts)|words\/(similarity|tokens))/,
              },
            ],
          },
        },
      },
    },
  },
});
