import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';

/** Languages with their names, and stages with their names in each language, as bench/other-sites/other-site.ts has written them. */
const { languages, stages } = JSON.parse(readFileSync(new URL('site.json', import.meta.url), 'utf8'));

export default defineConfig({
  site: 'https://help.example.org',
  outDir: process.env.OUT_DIR,
  integrations: [
    starlight({
      title: 'Calm Counter',
      defaultLocale: languages[0].code,
      locales: Object.fromEntries(languages.map(({ code, name }) => [code, { label: name, lang: code }])),
      sidebar: stages.map(({ stage, names }) => ({
        label: names[languages[0].code],
        translations: names,
        collapsed: true,
        items: [{ autogenerate: { directory: stage } }],
      })),
    }),
  ],
});
