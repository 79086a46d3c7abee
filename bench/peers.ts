import MiniSearch from 'minisearch';
import { create, insert, search, type Tokenizer } from '@orama/orama';
import { checkContent } from '../src/checks/index.ts';
import { contentFolder, readContentFolder } from '../src/authoring/content-folder.ts';
import { createModel } from '../src/model/model.ts';
import type { TermView } from '../src/model/glossary.ts';
import type { TopicView } from '../src/model/topic.ts';
import { fold } from '../src/search/words/fold.ts';
import type { Query } from './golden.ts';
import type { Answer } from './score.ts';

/** A search engine beside ours, over the texts of one language. @returns ids of topics, the best first */
type Peer = (query: string) => Promise<readonly string[]>;

const FIELDS = ['title', 'summary', 'situations', 'sections', 'checklists'] as const;
type Document = Readonly<Record<'id' | (typeof FIELDS)[number], string>>;
/** Titles and what readers would say count for more. */
const BOOST = { title: 3, situations: 2 };

const documentOf = (
  { id, title, summary, situations, sections, checklists }: TopicView,
  words: readonly string[] = [],
): Document => ({
  id,
  title: title.value,
  summary: summary.value,
  situations: [...situations.map(({ text }) => text.value), ...words].join('\n'),
  sections: sections.flatMap(({ heading, text }) => [heading.value, text]).join('\n'),
  checklists: checklists.flatMap(({ items }) => items.map(({ text }) => text.value)).join('\n'),
});

/** Words as the platform cuts them in a language, Thai too. */
function wordsIn(lang: string): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return (text) =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
}

/** @see https://lucaong.github.io/minisearch/ */
function miniSearch(lang: string, documents: readonly Document[]): Peer {
  const index = new MiniSearch<Document>({
    fields: [...FIELDS],
    tokenize: wordsIn(lang),
    processTerm: (term) => fold(term) || null,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: BOOST },
  });
  index.addAll(documents);
  return (query) => Promise.resolve(index.search(query).map(({ id }) => String(id)));
}

/** @see https://docs.orama.com */
async function orama(lang: string, documents: readonly Document[]): Promise<Peer> {
  const words = wordsIn(lang);
  const tokenizer: Tokenizer = {
    language: lang,
    normalizationCache: new Map(),
    tokenize: (raw) => [
      ...new Set(
        words(raw)
          .map(fold)
          .filter((word) => word !== ''),
      ),
    ],
  };
  const index = create({
    schema: {
      id: 'string',
      title: 'string',
      summary: 'string',
      situations: 'string',
      sections: 'string',
      checklists: 'string',
    } as const,
    components: { tokenizer },
  });
  for (const document of documents) await insert(index, document);
  return async (term) =>
    (
      await search(index, { term, properties: [...FIELDS], tolerance: 1, boost: BOOST, limit: documents.length })
    ).hits.map(({ document }) => document.id);
}

/** Engines by name; those with the glossary have its words beside what readers would say. */
const PEERS = {
  MiniSearch: { make: miniSearch, glossary: false },
  Orama: { make: orama, glossary: false },
  'MiniSearch with our glossary': { make: miniSearch, glossary: true },
  'Orama with our glossary': { make: orama, glossary: true },
} as const;

const wordsOf = (terms: readonly TermView[], topic: TopicView): string[] =>
  terms
    .filter(({ topics: [first] }) => first === topic.id)
    .flatMap(({ name, forms, synonyms }) => [name.value, ...forms, ...synonyms]);

/** The golden queries, asked of engines that run in Node: each has an index for each language, as each has of ours. */
export async function nodePeers(queries: readonly Query[]): Promise<Map<string, Answer[]>> {
  const model = createModel(checkContent(await readContentFolder(contentFolder())).content);
  const answers = Object.entries(PEERS).map(async ([name, { make, glossary }]) => {
    const indexes = new Map(
      await Promise.all(
        model.languages.map(
          async (lang) =>
            [
              lang,
              await make(
                lang,
                model
                  .topics(lang)
                  .map((topic) => documentOf(topic, glossary ? wordsOf(model.glossary(lang), topic) : [])),
              ),
            ] as const,
        ),
      ),
    );
    const given = await Promise.all(queries.map(async ({ page, q }) => (await indexes.get(page)?.(q)) ?? []));
    return [name, given.map((topics) => ({ topics, results: topics.length }))] as const;
  });
  return new Map(await Promise.all(answers));
}
