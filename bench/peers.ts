import { checkContent } from '../src/checks/index.ts';
import { contentFolder, readContentFolder } from '../src/authoring/content-folder.ts';
import type { SearchTerm } from '../src/model/search-terms.ts';
import { createModel } from '../src/model/model.ts';
import type { TopicView } from '../src/model/topic.ts';
import type { Query } from './golden.ts';
import { installBenchPackages } from './install.ts';
import type { Answer } from './score.ts';

/** Another search engine with an index of the texts of one language. @returns ids of topics, the best first */
export type Peer = (query: string) => Promise<readonly string[]>;

export const PEER_FIELDS = ['title', 'summary', 'situations', 'sections', 'checklists'] as const;
/** A topic as other engines index it. */
export type PeerDocument = Readonly<Record<'id' | (typeof PEER_FIELDS)[number], string>>;

type MakePeer = (lang: string, documents: readonly PeerDocument[]) => Peer | Promise<Peer>;
/** What peer-engines.ts exports, which cannot be imported before its packages are installed. */
export interface PeerEngines {
  readonly miniSearch: MakePeer;
  readonly orama: MakePeer;
}

const documentOf = (
  { id, title, summary, situations, sections, checklists }: TopicView,
  searchWords: readonly string[],
): PeerDocument => ({
  id,
  title: title.value,
  summary: summary.value,
  situations: [...situations.map(({ text }) => text.value), ...searchWords].join('\n'),
  sections: sections.flatMap(({ heading, text }) => [heading.value, text]).join('\n'),
  checklists: checklists.flatMap(({ items }) => items.map(({ text }) => text.value)).join('\n'),
});

/** The words of the terms that lead to a topic in the first place. */
const searchWordsOf = (terms: readonly SearchTerm[], topic: TopicView): string[] =>
  terms.filter(({ topics: [nearest] }) => nearest === topic.id).flatMap(({ words }) => words);

/** Loads the engines. The path is no literal, so that the type check of the project does not need their packages. */
async function loadEngines(): Promise<PeerEngines> {
  const path = './peer-engines.ts';
  const { engines } = (await import(path)) as { engines: PeerEngines };
  return engines;
}

/**
 * Asks engines that run in Node. Each has an index for each language, as Calm Counter has; those “with our glossary” also
 * have the search words of a topic beside its situations.
 * @param say tells the user that packages are being installed
 * @returns answers by engine, in the order of the queries
 * @throws BenchInstallError
 */
export async function nodePeers(
  queries: readonly Query[],
  say: (text: string) => void = console.log,
): Promise<Map<string, Answer[]>> {
  await installBenchPackages(say);
  const { miniSearch, orama } = await loadEngines();
  const peers: readonly (readonly [name: string, make: MakePeer, withGlossary: boolean])[] = [
    ['MiniSearch', miniSearch, false],
    ['Orama', orama, false],
    ['MiniSearch with our glossary', miniSearch, true],
    ['Orama with our glossary', orama, true],
  ];
  const model = createModel(checkContent(await readContentFolder(contentFolder())).content);
  const documentsIn = (lang: string, withGlossary: boolean): PeerDocument[] =>
    model
      .topics(lang)
      .map((topic) => documentOf(topic, withGlossary ? searchWordsOf(model.searchTerms(lang), topic) : []));
  const answers = peers.map(async ([name, make, withGlossary]) => {
    const indexes = await Promise.all(
      model.languages.map(async (lang) => [lang, await make(lang, documentsIn(lang, withGlossary))] as const),
    );
    const byLanguage = new Map(indexes);
    const found = await Promise.all(queries.map(async ({ page, q }) => (await byLanguage.get(page)?.(q)) ?? []));
    return [name, found.map((topics) => ({ topics, results: topics.length }))] as const;
  });
  return new Map(await Promise.all(answers));
}
