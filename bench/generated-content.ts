import { cp, mkdir, readdir, writeFile, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { contentFolder } from '../src/authoring/content-folder.ts';
import { scriptOfLanguage } from '../src/language/profiles/index.ts';
import { OUT_OF_SCOPE } from '../src/authoring/schema.ts';
import type { Model } from '../src/model/model.ts';
import { fold } from '../src/search/words/fold.ts';
import { tokens } from '../src/search/words/tokens.ts';
import { generatedTerms } from './generated-terms.ts';
import { textGenerator } from './generated-words.ts';
import { seededRandom } from './random.ts';

/** Writes words of a language. */
interface Writer {
  readonly write: (count: number) => string;
  /** A word in the script of the language, or in Thai all up to the next space. “PIN” in a Russian text stays. */
  readonly word: RegExp;
  readonly isThai: boolean;
}
/** What is no text: the address of a link, the id of a heading, a component, an address of the web. */
const NO_TEXT = /(\]\([^)]*\)|\[#[\w-]+\]|<[^>]*>|https?:\S+)/;

/** Letters of a Thai word, on average: a run of Thai has no spaces in which to count words. */
const LETTERS_OF_THAI_WORD = 5;

/** The order of the first generated topic: after all real ones. */
const FIRST_ORDER = 1000;

/** The same text in other words: `**Stay calm.** See [this](topic:x)` → `**Bren velt.** Sok [tarn](topic:x)`. */
function inOtherWords(text: string, { write, word, isThai }: Writer): string {
  return text
    .split(NO_TEXT)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(word, (found) =>
            write(isThai ? Math.max(1, Math.round(found.length / LETTERS_OF_THAI_WORD)) : 1),
          ),
    )
    .join('');
}

/** The values of front matter in other words; addresses and ids of items stay. */
function valuesInOtherWords(value: unknown, writer: Writer): unknown {
  if (typeof value === 'string') return inOtherWords(value, writer);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, valuesInOtherWords(inner, writer)]));
}

/** A page in the form of a real one, with texts and an address of its own. */
function pageLike(mdx: string, slug: string, writer: Writer): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const values = parse(front) as Readonly<Record<string, unknown>>;
  const text = { ...(valuesInOtherWords(values, writer) as object), slug };
  return `---\n${stringify(text, { lineWidth: 0 })}---\n${inOtherWords(body, writer)}`;
}

/**
 * Writes a content folder with more topics than the real one has: the real ones, then generated ones in the form of real ones that
 * are not about danger, in all languages, with search words as dense. The same on every run.
 * @param folder is made
 * @param count how many topics there are in all
 */
export async function writeGeneratedContent(model: Model, folder: string, count: number): Promise<void> {
  const from = contentFolder();
  await cp(from, folder, { recursive: true });
  const [first = ''] = model.languages;
  const real = model.topics(first);
  const milder = real.filter(({ urgency }) => urgency !== 'danger');
  const ids = Array.from({ length: Math.max(0, count - real.length) }, (_, at) => `t${String(real.length + at)}`);
  const writers = new Map(model.languages.map((lang) => [lang, writerIn(model, lang)]));
  for (const [at, id] of ids.entries()) {
    const like = milder[at % milder.length]?.id ?? '';
    const target = join(folder, 'topics', id);
    await mkdir(target);
    for (const file of await readdir(join(from, 'topics', like))) {
      // Nobody has recorded what generated pages were translated from.
      if (file === 'translations.yaml') continue;
      const text = await readFile(join(from, 'topics', like, file), 'utf8');
      const writer = writers.get(file.replace('.mdx', ''));
      await writeFile(
        join(target, file),
        // Two topics of one order would be a finding.
        writer ? pageLike(text, id, writer) : text.replace(/^order: .*$/m, `order: ${String(FIRST_ORDER + at)}`),
      );
    }
  }
  await writeTerms(model, folder, ids);
}

function writerIn(model: Model, lang: string): Writer {
  const isDanger = new Set(
    model.searchTerms(lang).flatMap(({ danger, words }) => (danger ? words.flatMap((text) => tokens(text)) : [])),
  );
  const texts = model.topics(lang).flatMap(({ sections }) => sections.map(({ text }) => text));
  const script = scriptOfLanguage(lang);
  return {
    write: textGenerator(texts, isDanger, lang, seededRandom(model.languages.indexOf(lang) + 1)),
    // With the full stop of an abbreviation (น.): at the end of other Thai words it would be a finding.
    word: new RegExp(`[\\p{Script=${script}}\\p{M}]+${script === 'Thai' ? '\\\\.?' : ''}`, 'gu'),
    isThai: script === 'Thai',
  };
}

/** Search words: a term leads to the same topics in every language. */
async function writeTerms(model: Model, folder: string, ids: readonly string[]): Promise<void> {
  const leads = new Map<string, readonly string[]>();
  for (const lang of model.languages) {
    const next = seededRandom(100 + model.languages.indexOf(lang));
    // A word belongs to one term.
    const outOfScope = await readFile(join(folder, 'search', lang, `${OUT_OF_SCOPE}.txt`), 'utf8');
    const taken = new Set(
      [...outOfScope.split('\n'), ...model.searchTerms(lang).flatMap(({ words }) => words)].map(fold),
    );
    for (const { id, topics, words } of generatedTerms(model.searchTerms(lang), ids, model.topics(lang), lang, next)) {
      leads.set(id, leads.get(id) ?? topics);
      const file = join(folder, 'search', lang, `${id}.txt`);
      await mkdir(dirname(file), { recursive: true });
      const own = words.filter((text) => !taken.has(fold(text)));
      for (const text of own) taken.add(fold(text));
      await writeFile(file, `${[...new Set(own)].sort().join('\n')}\n`);
    }
  }
  const file = join(folder, 'search', 'terms.yaml');
  const terms = parse(await readFile(file, 'utf8')) as object;
  const generated = Object.fromEntries([...leads].map(([id, topics]) => [id, { topics: [...topics] }]));
  await writeFile(file, stringify({ ...terms, ...generated }));
}
