import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

/** Languages, stages and pages with their names, as bench/other-sites/other-site.ts has written them. */
const { languages, stages, pages } = JSON.parse(readFileSync(new URL('../site.json', import.meta.url), 'utf8'));
const [first] = languages;

const localeOf = ({ code, name }) => {
  const before = code === first.code ? '/' : `/${code}/`;
  const items = (stage) =>
    pages
      .filter((page) => page.lang === code && page.stage === stage)
      .map(({ id, title }) => ({ text: title, link: `${before}${stage}/${id}` }));
  return {
    label: name,
    lang: code,
    themeConfig: {
      sidebar: stages.map(({ stage, names }) => ({ text: names[code], collapsed: true, items: items(stage) })),
    },
  };
};

export default defineConfig({
  title: 'Calm Counter',
  srcDir: 'pages',
  locales: Object.fromEntries(
    languages.map((language) => [language.code === first.code ? 'root' : language.code, localeOf(language)]),
  ),
  themeConfig: { search: { provider: 'local' } },
});
