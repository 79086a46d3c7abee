import { readFileSync } from 'node:fs';

/** Languages with their names, as bench/other-sites/other-site.ts has written them. */
const { languages } = JSON.parse(readFileSync(new URL('site.json', import.meta.url), 'utf8'));
/** What the search plugin calls Norwegian. It cannot index Thai: a build that names it stops. */
const SEARCHED = { nb: 'no', ro: 'ro', ru: 'ru', en: 'en' };

export default {
  title: 'Calm Counter',
  url: 'https://help.example.org',
  baseUrl: '/',
  trailingSlash: true,
  // As its own set-up writes it: the faster bundler and compiler.
  future: { v4: true },
  markdown: { format: 'detect' },
  i18n: {
    defaultLocale: languages[0].code,
    locales: languages.map(({ code }) => code),
    localeConfigs: Object.fromEntries(languages.map(({ code, name }) => [code, { label: name, htmlLang: code }])),
  },
  presets: [
    ['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.mjs' }, blog: false, pages: false, theme: {} }],
  ],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      {
        docsRouteBasePath: '/',
        indexBlog: false,
        hashed: true,
        language: languages.flatMap(({ code }) => SEARCHED[code] ?? []),
      },
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: { title: 'Calm Counter', items: [{ type: 'localeDropdown', position: 'right' }] },
  },
};
