import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { MARKDOWN_FEATURES } from './src/markdown/page.ts';
import { guidancePage } from './src/markdown/plugin.ts';
import { contentFolder } from './src/authoring/content-folder.ts';
import { environment } from './src/build/environment.ts';
import { forcedThemes } from './src/layout/styles/themes.ts';
import { calmCounter } from './src/build/integration.ts';
import { plainImports } from './src/build/plain-imports.ts';

const env = process.env;
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
    processor: satteri({ features: MARKDOWN_FEATURES, mdastPlugins: [guidancePage] }),
  },
  integrations: [mdx(), calmCounter()],
  vite: {
    plugins: [plainImports, forcedThemes],
    define: {
      'import.meta.env.PSEUDO_LOCALE': JSON.stringify(env.PSEUDO_LOCALE ?? ''),
      'import.meta.env.DRAFTS': JSON.stringify(drafts ? '1' : ''),
    },
    resolve: { alias: { '@content': contentFolder() } },
    // Phones that are ten years old can still be bought second-hand: syntax that browsers of 2020 understand.
    build: {
      target: ['chrome80', 'firefox78', 'safari14'],
      cssTarget: ['chrome80', 'firefox78', 'safari14', 'ios14'],
      assetsInlineLimit: 0,
      modulePreload: false,
      // What most scripts of a topic page share is one file: each more is a request, and compresses by itself.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'checklist',
                test: /src\/(checklist\/(announce|keeping|sections|state|storage|store)\b|i18n\/plural)/,
              },
            ],
          },
        },
      },
    },
  },
});
