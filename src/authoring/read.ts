import { z } from 'astro/zod';
import type { Finding } from './finding.ts';
import { readMdxFile, type MdxFile } from './mdx-file.ts';
import { ladderSchema, type LadderData } from './schema-ladder.ts';
import { movedSchema, type Moved } from './moved-schema.ts';
import { isPicture, pictureFinding } from './picture-file.ts';
import {
  countrySchema,
  coverageSchema,
  evidenceSchema,
  glossaryTextsSchema,
  phraseSchema,
  registerSchema,
  siteSchema,
  sourceTextsSchema,
  termsSchema,
  topicSchema,
  TRANSLATIONS,
  translationsSchema,
  type CountryData,
  type CoverageData,
  type EvidenceData,
  type GlossaryTexts,
  type PhraseData,
  type RegisterData,
  type SiteData,
  type SourceTexts,
  type TermsData,
  type TopicData,
  type Translations,
} from './schema.ts';
import { isSceneFile, readScenes, type SceneFiles } from './read-scenes.ts';
import { PronunciationReader, type PronunciationFiles } from '../pronunciation/files.ts';
import { readTexts } from './read-texts.ts';
import type { FileContent } from './text-file.ts';
import { readWordsFile, type WordsFile } from './words-file.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** Where something really stands, for those who mend it. */
export interface Place {
  /** `content`, or the folder of the organisation's own files. */
  readonly folder: string;
  readonly line: number;
  /** The file is of two, so that columns and repairs fit neither. */
  readonly isMerged?: boolean;
}
/** Path inside the content folder (forward slashes) → what stands there. */
export interface ContentFiles extends ReadonlyMap<string, FileContent> {
  /** Where a line stands, if the files come from two folders (overlay.ts). */
  readonly placeOf?: (file: string, line: number) => Place;
}
export type Lang = string;

export interface TopicFiles {
  readonly id: string;
  readonly yaml: YamlFile<TopicData>;
  readonly pages: ReadonlyMap<Lang, MdxFile>;
  /** Which version of which language each page was made from. */
  readonly translations: YamlFile<Translations>;
}

/** A dictionary before it is held against the others: nested objects of texts. */
export interface DictionaryTree {
  readonly [key: string]: string | DictionaryTree;
}

/** Everything that stands in the content folder, read but not yet checked across files. */
export interface Content {
  readonly site: YamlFile<SiteData>;
  /** What holds in a country, by its code: `NO`. */
  readonly countries: ReadonlyMap<string, YamlFile<CountryData>>;
  readonly topics: readonly TopicFiles[];
  readonly phrases: ReadonlyMap<string, YamlFile<PhraseData>>;
  readonly phraseTranslations: YamlFile<Translations>;
  /** How the words of the wordings are said. */
  readonly pronunciation: PronunciationFiles;
  readonly register: YamlFile<RegisterData>;
  readonly evidence: YamlFile<EvidenceData>;
  /** Which page says which point of the source documents. */
  readonly coverage: YamlFile<CoverageData>;
  readonly sourceTexts: ReadonlyMap<Lang, YamlFile<SourceTexts>>;
  readonly terms: YamlFile<TermsData>;
  /** Scenes to practise with. */
  readonly scenes: readonly SceneFiles[];
  /** The levels of a conversation that gets harder. */
  readonly ladder: YamlFile<LadderData>;
  /** Old addresses and names, and what they lead to. */
  readonly moved: YamlFile<Moved>;
  readonly glossary: ReadonlyMap<Lang, YamlFile<GlossaryTexts>>;
  /** Words files by language and by term; out-of-scope words are under `OUT_OF_SCOPE`. */
  readonly words: ReadonlyMap<Lang, ReadonlyMap<string, WordsFile>>;
  /** Sets of words by language and by name: any of them may stand where an expression names the set (`swings <object>`). */
  readonly wordSets: ReadonlyMap<Lang, ReadonlyMap<string, WordsFile>>;
  readonly interface: ReadonlyMap<Lang, YamlFile<DictionaryTree>>;
  /** Paths of the pictures that pages show. */
  readonly pictures: readonly string[];
  /** Pictures that lie beside site.yaml: the text of an .svg file, the base64 of a .png file. */
  readonly logos: ReadonlyMap<string, string>;
  /** Files that cannot be read as they are, with one finding each; what else is found in them is not told. */
  readonly unreadable: ReadonlySet<string>;
  /** Where a line really stands, if an organisation's own files lie over the supplied ones. */
  readonly placeOf: ContentFiles['placeOf'];
  /** Findings about single files: broken YAML or MDX, schema, files that belong nowhere. */
  readonly findings: readonly Finding[];
}

const dictionarySchema: z.ZodType<DictionaryTree> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), dictionarySchema])),
);

/** Reads the whole content folder. Never throws: what is wrong is a finding. */
export function readContent(raw: ContentFiles): Content {
  const { files, texts, faults } = readTexts(raw);
  const unreadable = new Set(faults.map(({ file }) => file));
  const findings: Finding[] = [];
  const take = <T>(yaml: YamlFile<T>): YamlFile<T> => {
    findings.push(...yaml.findings);
    return yaml;
  };
  /** A file that a small site may do without. */
  const optional = <S extends z.ZodType>(file: string, schema: S): YamlFile<z.output<S>> => {
    const source = files.get(file);
    return source === undefined
      ? { file, data: undefined, findings: [], lineOf: () => 1 }
      : take(readYamlFile(file, source, schema));
  };
  const required = <S extends z.ZodType>(file: string, schema: S): YamlFile<z.output<S>> => {
    const source = files.get(file);
    if (source !== undefined) return take(readYamlFile(file, source, schema));
    findings.push({
      severity: 'error',
      file,
      line: 1,
      message: 'This file does not exist.',
      fix: `Add it; CONTRIBUTING.md shows what it holds.`,
    });
    return { file, data: undefined, findings: [], lineOf: () => 1 };
  };

  const site = required('site.yaml', siteSchema);
  const register = required('sources/register.yaml', registerSchema);
  const evidence = required('sources/evidence.yaml', evidenceSchema);
  const coverage = optional('sources/coverage.yaml', coverageSchema);
  const terms = optional('search/terms.yaml', termsSchema);
  const { scenes, findings: sceneFindings } = readScenes(files);
  findings.push(...sceneFindings);
  const ladder = optional('ladder.yaml', ladderSchema);
  const moved = optional('moved.yaml', movedSchema);
  const countries = new Map<string, YamlFile<CountryData>>();
  const glossary = new Map<Lang, YamlFile<GlossaryTexts>>();
  const words = new Map<Lang, Map<string, WordsFile>>();
  const wordSets = new Map<Lang, Map<string, WordsFile>>();
  const topics = new Map<string, Omit<TopicFiles, 'id' | 'pages'> & { pages: Map<Lang, MdxFile> }>();
  const phrases = new Map<string, YamlFile<PhraseData>>();
  const sourceTexts = new Map<Lang, YamlFile<SourceTexts>>();
  const logos = new Map<string, string>();
  const dictionaries = new Map<Lang, YamlFile<DictionaryTree>>();
  const pictures: string[] = [];
  const pronunciation = new PronunciationReader();
  const topic = (id: string) => {
    const known = topics.get(id) ?? {
      yaml: required(`topics/${id}/topic.yaml`, topicSchema),
      pages: new Map<Lang, MdxFile>(),
      translations: optional(`topics/${id}/${TRANSLATIONS}`, translationsSchema),
    };
    topics.set(id, known);
    return known;
  };

  for (const [file, source] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [folder, name = '', inner] = file.split('/');
    const base = name.replace(/\.(yaml|json)$/, '');
    if (folder === 'topics' && (inner === 'topic.yaml' || inner === TRANSLATIONS)) topic(name);
    else if (file === `phrases/${TRANSLATIONS}`) continue;
    else if (folder === 'topics' && inner?.endsWith('.mdx') && file.split('/').length === 3) {
      const page = readMdxFile(file, source);
      findings.push(...page.findings);
      topic(name).pages.set(inner.slice(0, -'.mdx'.length), page);
    } else if (folder === 'phrases' && file === `phrases/${base}.yaml`)
      phrases.set(base, take(readYamlFile(file, source, phraseSchema)));
    else if (pronunciation.take(file, (schema) => take(readYamlFile(file, source, schema)))) continue;
    else if (folder === 'interface' && file === `interface/${base}.json`)
      dictionaries.set(base, take(readYamlFile(file, source, dictionarySchema)));
    // Words that dictionaries lack (src/spelling).
    else if (/^spelling\/[^/]+\.txt$/.test(file)) continue;
    else if (isSceneFile(file)) continue;
    // Pictures beside site.yaml, such as a logo, are looked at by a check.
    else if (/^[^/]+\.(svg|png)$/.test(file)) logos.set(file, source);
    else if (
      ['site.yaml', 'ladder.yaml', 'moved.yaml', 'search/terms.yaml'].includes(file) ||
      /^sources\/(register|evidence|coverage)\.yaml$/.test(file)
    )
      continue;
    else if (file === `countries/${base}.yaml` && /^[A-Z]{2}$/.test(base))
      countries.set(base, take(readYamlFile(file, source, countrySchema)));
    else if (folder === 'sources' && file === `sources/${base}.yaml`)
      sourceTexts.set(base, take(readYamlFile(file, source, sourceTextsSchema)));
    else if (folder === 'glossary' && file === `glossary/${base}.yaml`)
      glossary.set(base, take(readYamlFile(file, source, glossaryTextsSchema)));
    else if (folder === 'search' && inner?.endsWith('.txt') && file.split('/').length === 3) {
      const list = readWordsFile(file, source);
      findings.push(...list.findings);
      const terms = words.get(name) ?? new Map<string, WordsFile>();
      words.set(name, terms.set(inner.slice(0, -'.txt'.length), list));
    } else if (/^search\/[^/]+\/sets\/[a-z0-9-]+\.txt$/.test(file)) {
      const set = readWordsFile(file, source);
      findings.push(...set.findings);
      const sets = wordSets.get(name) ?? new Map<string, WordsFile>();
      wordSets.set(name, sets.set(file.slice(`search/${name}/sets/`.length, -'.txt'.length), set));
    } else if (isPicture(file)) {
      pictures.push(file);
      findings.push(...pictureFinding(file, source));
    } else {
      findings.push({
        severity: 'error',
        file,
        line: 1,
        message: 'No file of this name belongs here.',
        fix: 'Move or rename it: topics/<topic>/topic.yaml, topics/<topic>/<lang>.mdx, topics/<topic>/<picture>.png, pictures/<picture>.png, phrases/<id>.yaml, phrases/pronunciation/words/<lang>.yaml, phrases/pronunciation/<lang>-<lang>.yaml, countries/<CC>.yaml, sources/<lang>.yaml, glossary/<lang>.yaml, search/terms.yaml, search/<lang>/<term>.txt, search/<lang>/sets/<set>.txt, interface/<lang>.json.',
      });
    }
  }
  return {
    site,
    countries,
    register,
    evidence,
    coverage,
    phrases,
    pronunciation,
    phraseTranslations: optional(`phrases/${TRANSLATIONS}`, translationsSchema),
    sourceTexts,
    terms,
    ladder,
    scenes,
    moved,
    glossary,
    words,
    wordSets,
    interface: dictionaries,
    pictures,
    logos,
    findings: [
      ...faults,
      ...[...texts.values()]
        .flatMap((text) => text.findings)
        .concat(findings.map((finding) => texts.get(finding.file)?.place(finding) ?? finding))
        .filter(({ file }) => !unreadable.has(file)),
    ],
    unreadable,
    placeOf: raw.placeOf,
    topics: [...topics].map(([id, files]) => ({ id, ...files })),
  };
}
