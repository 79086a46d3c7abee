import { create, insert, search, type Tokenizer } from '@orama/orama';
import MiniSearch from 'minisearch';
import { fold } from '../src/search/words/fold.ts';
import { PEER_FIELDS, type Peer, type PeerDocument, type PeerEngines } from './peers.ts';

// The one file of the project that needs the packages of bench/package.json. It is loaded by peers.ts when they are
// installed; `tsc -p bench` checks its types.

/** Titles and situations, the words of readers, count for more. */
const BOOST = { title: 3, situations: 2 };

/** Cuts a text into words as the platform does for a language, Thai included. */
function wordsIn(lang: string): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return (text) =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
}

/** @see https://lucaong.github.io/minisearch/ */
function miniSearch(lang: string, documents: readonly PeerDocument[]): Peer {
  const index = new MiniSearch<PeerDocument>({
    fields: [...PEER_FIELDS],
    tokenize: wordsIn(lang),
    processTerm: (term) => fold(term) || null,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: BOOST },
  });
  index.addAll(documents);
  return (query) => Promise.resolve(index.search(query).map(({ id }) => String(id)));
}

/** @see https://docs.orama.com */
async function orama(lang: string, documents: readonly PeerDocument[]): Promise<Peer> {
  const wordsOf = wordsIn(lang);
  const tokenizer: Tokenizer = {
    language: lang,
    normalizationCache: new Map(),
    tokenize: (raw) => [
      ...new Set(
        wordsOf(raw)
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
  return async (term) => {
    const options = { term, properties: [...PEER_FIELDS], tolerance: 1, boost: BOOST, limit: documents.length };
    const { hits } = await search(index, options);
    return hits.map(({ document }) => document.id);
  };
}

export const engines: PeerEngines = { miniSearch, orama };
