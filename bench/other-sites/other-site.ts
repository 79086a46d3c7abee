import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOME_STAGES, type Model } from '../../src/model/model.ts';
import type { Translate } from '../../src/i18n/translate.ts';
import { markdownPage, type MarkdownPage } from './markdown-page.ts';

/** A topic of which other sites have a page in each language. */
export interface OtherTopic {
  readonly id: string;
  readonly stage: string;
}

/** A generator of sites that the bench builds beside ours, from the same texts. Its project stands in the folder of its name. */
export interface OtherSite {
  /** `vitepress`: its folder, and its name among the figures. */
  readonly id: string;
  /** `VitePress 1.6`, as a table names it. */
  readonly name: string;
  /** The program that builds it, within its `node_modules`, and what it is told. @param out the folder that it builds into */
  readonly command: (out: string) => readonly [program: string, ...args: string[]];
  /** What earlier builds have left in its folder, so that each begins from nothing. */
  readonly left: readonly string[];
  /** The folder that pages of a language stand in. @param first whether it is the language that the site begins with */
  readonly pages: (lang: string, first: boolean) => string;
  /** The file of a topic, within that folder, and its text. */
  readonly page: (topic: OtherTopic, page: MarkdownPage) => readonly [file: string, text: string];
  /** The file of the first page of a language, and its text. @param links a list of topics */
  readonly home: (title: string, links: string) => readonly [file: string, text: string];
  /** The file that names a stage in a language, where pages are sorted by such files. */
  readonly stage?: (stage: string, name: string) => readonly [file: string, text: string];
  /** The path of a page within the built site. */
  readonly path: (topic: OtherTopic, lang: string, first: boolean) => string;
  /** The address that texts of a language link to, if it is not that path. */
  readonly link?: (topic: OtherTopic, lang: string, first: boolean) => string;
}

/** The project's folder of another site. */
export const projectOf = ({ id }: OtherSite): string => join(fileURLToPath(new URL('.', import.meta.url)), id);

/** Links on the first page of a language. */
const LINKS_AT_HOME = 8;

async function write(folder: string, [file, text]: readonly [file: string, text: string]): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/**
 * Writes the topics of a content folder as pages of another site, in every language: the same text. What it has no part for is left
 * out: sentences, glossary, practice, frames. Its configuration finds names of languages, stages and pages in `site.json`.
 * @param content the folder with the topics
 */
export async function writeOtherSite(
  site: OtherSite,
  model: Model,
  content: string,
  textsIn: (lang: string) => Translate,
): Promise<void> {
  const project = projectOf(site);
  const [first = ''] = model.languages;
  const topics = model.topics(first);
  const topicOf = new Map(topics.map((topic) => [topic.id, topic]));
  for (const left of site.left) await rm(join(project, left), { recursive: true, force: true });
  const stages = HOME_STAGES.filter((stage) => topics.some((topic) => topic.stage === stage));
  const pages: { lang: string; stage: string; id: string; title: string }[] = [];
  for (const lang of model.languages) {
    const folder = join(project, site.pages(lang, lang === first));
    const addressOf = (id: string): string => {
      const topic = topicOf.get(id);
      return topic === undefined
        ? '/'
        : (site.link?.(topic, lang, lang === first) ?? `/${site.path(topic, lang, lang === first)}`);
    };
    for (const topic of topics) {
      const page = markdownPage(await readFile(join(content, 'topics', topic.id, `${lang}.mdx`), 'utf8'), addressOf);
      await write(folder, site.page(topic, page));
      pages.push({ lang, stage: topic.stage, id: topic.id, title: page.title });
    }
    const links = topics.slice(0, LINKS_AT_HOME).map(({ id }) => `- [${id}](${addressOf(id)})`);
    await write(folder, site.home(model.site.name, links.join('\n')));
    for (const stage of stages) {
      const file = site.stage?.(stage, textsIn(lang)(`stage.${stage}`));
      if (file !== undefined) await write(folder, file);
    }
  }
  const named = stages.map((stage) => ({
    stage,
    names: Object.fromEntries(model.languages.map((lang) => [lang, textsIn(lang)(`stage.${stage}`)])),
  }));
  const languages = model.languages.map((code) => ({ code, name: model.nameOf(code) }));
  await writeFile(join(project, 'site.json'), JSON.stringify({ languages, stages: named, pages }));
}
