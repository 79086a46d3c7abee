import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentLanguage } from './src/language/content-language.ts';
import { calmCounter } from './src/delivery/integration.ts';

const env = process.env;

export default defineConfig({
  site: env.SITE_URL ?? 'http://127.0.0.1:4321',
  base: env.BASE_PATH ?? '/',
  outDir: env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // One small style sheet that all pages share, and no inline script or style: a strict security policy holds everywhere.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation would put English quotation marks into every language.
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [contentLanguage] }),
  },
  integrations: [mdx(), calmCounter()],
  vite: {
    define: { 'import.meta.env.PSEUDO_LOCALE': JSON.stringify(env.PSEUDO_LOCALE ?? '') },
    resolve: { alias: { '@content': env.CONTENT_DIR ?? fileURLToPath(new URL('./content', import.meta.url)) } },
    // Phones that are ten years old can still be bought second-hand: syntax that browsers of 2020 understand.
    build: { target: ['chrome80', 'firefox78', 'safari14'], cssTarget: ['chrome80', 'firefox78', 'safari14'], assetsInlineLimit: 0, modulePreload: false },
  },
});
