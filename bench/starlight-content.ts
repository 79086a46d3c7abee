import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { HOME_STAGES, type Model } from '../src/model/model.ts';
import type { Translate } from '../src/i18n/translate.ts';

/**
 * Writes the topics of a content folder as pages of Starlight, in every language: the same text, with the checklists as lists of
 * boxes. What Starlight has no part for is left out: sentences, glossary, practice, frames.
 * @param content the folder with the topics
 * @param project the folder of the Starlight project
 */
export async function writeStarlightContent(
  model: Model,
  topics: readonly { readonly id: string; readonly stage: string }[],
  content: string,
  project: string,
  textsIn: (lang: string) => Translate,
): Promise<void> {
  const docs = join(project, 'src', 'content', 'docs');
  await rm(docs, { recursive: true, force: true });
  const stageOf = new Map(topics.map(({ id, stage }) => [id, stage]));
  for (const lang of model.languages) {
    for (const { id, stage } of topics) {
      const mdx = await readFile(join(content, 'topics', id, `${lang}.mdx`), 'utf8');
      const file = join(docs, lang, stage, `${id}.md`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(
        file,
        pageOfStarlight(mdx, (other) => `/${lang}/${stageOf.get(other) ?? ''}/${other}/`),
      );
    }
    const links = topics.slice(0, 8).map(({ id, stage }) => `- [${id}](/${lang}/${stage}/${id}/)`);
    await writeFile(join(docs, lang, 'index.md'), `---\ntitle: ${model.site.name}\n---\n\n${links.join('\n')}\n`);
  }
  const stages = HOME_STAGES.filter((stage) => topics.some((topic) => topic.stage === stage)).map((stage) => ({
    stage,
    names: Object.fromEntries(model.languages.map((lang) => [lang, textsIn(lang)(`stage.${stage}`)])),
  }));
  const languages = model.languages.map((code) => ({ code, name: model.nameOf(code) }));
  await writeFile(join(project, 'site.json'), JSON.stringify({ languages, stages }));
}

interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  readonly checklists: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A page as Markdown that Starlight takes. @param addressOf the address of a topic */
export function pageOfStarlight(mdx: string, addressOf: (topic: string) => string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const { title, summary, checklists } = parse(front) as FrontMatter;
  const text = body
    .replace(/ \[#[\w-]+\]$/gm, '')
    .replace(/\(topic:([\w-]+)\)/g, (_, topic: string) => `(${addressOf(topic)})`)
    .replace(/\[([^\]]*)\]\(term:[\w-]+\)/g, '$1')
    .replace(/<[A-Z][^>]*>/g, '112');
  const lists = Object.entries(checklists).map(
    ([kind, items]) =>
      `## ${kind}\n\n${Object.values(items)
        .map((item) => `- [ ] ${item}`)
        .join('\n')}\n`,
  );
  return `---\n${stringify({ title, description: summary }, { lineWidth: 0 })}---\n${text}\n${lists.join('\n')}`;
}
