import type { OtherSite } from './other-site.ts';

/** Pages lie in folders of the stage: `nb/hard/keep-calm`. The first language has none of its own, but for Starlight. */
const within = (lang: string, isFirst: boolean): string => (isFirst ? '' : `${lang}/`);

const starlight: OtherSite = {
  id: 'starlight',
  name: 'Starlight 0.42',
  command: () => ['astro/bin/astro.mjs', 'build', '--force'],
  left: ['src/content/docs', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  pages: (lang) => `src/content/docs/${lang}`,
  page: ({ id, stage }, { front, body }) => [`${stage}/${id}.md`, front + body],
  home: (title, links) => ['index.md', `---\ntitle: ${title}\n---\n\n${links}\n`],
  path: ({ id, stage }, lang) => `${lang}/${stage}/${id}/`,
};

const docusaurus: OtherSite = {
  id: 'docusaurus',
  name: 'Docusaurus 3.10',
  command: (out) => ['@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', out],
  left: ['docs', 'i18n', '.docusaurus', 'node_modules/.cache'],
  pages: (lang, isFirst) => (isFirst ? 'docs' : `i18n/${lang}/docusaurus-plugin-content-docs/current`),
  page: ({ id, stage }, { front, body }) => [`${stage}/${id}.md`, front + body],
  home: (title, links) => ['index.md', `---\ntitle: ${title}\nslug: /\n---\n\n${links}\n`],
  stage: (stage, name) => [`${stage}/_category_.json`, JSON.stringify({ label: name })],
  path: ({ id, stage }, lang, isFirst) => `${within(lang, isFirst)}${stage}/${id}/`,
  // It puts the language before the address of a link by itself.
  link: ({ id, stage }) => `/${stage}/${id}/`,
};

const vitepress: OtherSite = {
  id: 'vitepress',
  name: 'VitePress 1.6',
  command: (out) => ['vitepress/bin/vitepress.js', 'build', '--outDir', out],
  left: ['pages', '.vitepress/cache', '.vitepress/.temp'],
  pages: (lang, isFirst) => `pages/${within(lang, isFirst)}`,
  // It does not show the title of the front matter.
  page: ({ id, stage }, { title, front, body }) => [`${stage}/${id}.md`, `${front}\n# ${title}\n${body}`],
  home: (title, links) => ['index.md', `# ${title}\n\n${links}\n`],
  path: ({ id, stage }, lang, isFirst) => `${within(lang, isFirst)}${stage}/${id}.html`,
  link: ({ id, stage }, lang, isFirst) => `/${within(lang, isFirst)}${stage}/${id}`,
};

/** The sites that `npm run bench -- --site` builds beside ours. */
export const OTHER_SITES: readonly OtherSite[] = [starlight, docusaurus, vitepress];
