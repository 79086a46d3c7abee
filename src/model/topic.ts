import { createHash } from 'node:crypto';
import type { Content, Lang, TopicFiles } from '../authoring/read.ts';
import {
  EMERGENCY_SETTINGS,
  LISTS,
  type FrontMatter,
  type ListKind,
  type Stage,
  type TopicData,
  type Urgency,
} from '../authoring/schema.ts';
import type { FormerNames } from '../moving/names.ts';
import { topicFreshness } from '../translation/topic-freshness.ts';
import type { Numbers } from './country.ts';
import { localize, type Localized } from './localized.ts';
import { sectionOf, type TopicSection } from './topic-section.ts';

export interface ChecklistItem {
  readonly id: string;
  /** `<topic>/<list>/<item>`: the same in every language, in embeds and in the reader's storage. */
  readonly key: string;
  readonly text: Localized;
  /** Whether a reader can say that it does not apply. */
  readonly conditional: boolean;
}

/** What a list is called (`checklist.*` of the interface): its kind, or what the first one is about in its place. */
export type ListTitle = ListKind | typeof OTHERS_SAFETY;
export const OTHERS_SAFETY = 'others-safety';

export interface Checklist {
  readonly kind: ListKind;
  readonly title: ListTitle;
  readonly items: readonly ChecklistItem[];
}
export interface Situation {
  readonly id: string;
  readonly text: Localized;
  /** The section of the same id, if the topic has one: the situation leads there, not to the steps at the top of the page. */
  readonly section: string | undefined;
  readonly topic: TopicView;
}

/** How far a topic is translated into a language; `outdated` if a part of it is. */
export type TranslationState = 'current' | 'outdated' | 'missing';

/** A topic as a reader of one language sees it; every text knows which language it is in. */
export interface TopicView {
  readonly id: string;
  readonly stage: Stage;
  readonly urgency: Urgency;
  /** The language asked for. */
  readonly lang: Lang;
  /** The language most of the page is in; differs from `lang` where the page is not translated. */
  readonly contentLang: Lang;
  readonly state: TranslationState;
  readonly slug: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly situations: readonly Omit<Situation, 'topic'>[];
  readonly sections: readonly TopicSection[];
  /** When to look at the checklists. */
  readonly pause: Localized | undefined;
  readonly checklists: readonly Checklist[];
  /** Changes when an item is added or removed, not when one is reworded or translated: readers' browsers tell by it what is new. */
  readonly checklistVersion: string;
  /** The language that the checklists were made from, if an item of it has changed since. */
  readonly checklistsOutdatedFrom: Lang | undefined;
  readonly phrases: readonly string[];
  /** The one of them to say in a section. */
  readonly sectionPhrases: Readonly<Record<string, string>>;
  readonly related: readonly string[];
  readonly sources: readonly string[];
  readonly evidence: readonly string[];
  /** Questions that the sources answer differently, and that this page settles. */
  readonly contradictions: readonly string[];
  /** Whether its text quotes a number that the organisation sets, which readers are then told. */
  readonly quotesSettings: boolean;
  readonly owner: string;
  readonly reviewed: string;
  readonly reviewBy: string;
  /** Former names of it and of what it holds; few topics have any. */
  readonly formerly?: FormerNames;
}

/** Topics in their order, as files that passed the checks. */
export const orderedTopics = (content: Content): { files: TopicFiles; data: TopicData }[] =>
  content.topics
    .flatMap((files) => (files.yaml.data ? [{ files, data: files.yaml.data }] : []))
    .sort((a, b) => a.data.order - b.data.order || (a.files.id < b.files.id ? -1 : 1));

/**
 * Builds the view of a topic for one language.
 * @param chain the language asked for, then those to fall back to, in order
 * @param pivot the language that translations are made from where they do not say otherwise
 * @param numbers of the country, which texts quote
 */
export function viewTopic(
  files: TopicFiles,
  data: TopicData,
  chain: readonly [Lang, ...Lang[]],
  pivot: Lang,
  numbers: Numbers = {},
): TopicView {
  const [lang] = chain;
  const front = (code: Lang) => files.pages.get(code)?.frontMatter;
  const text = <T>(valueIn: (matter: FrontMatter) => T | undefined): Localized<T> | undefined =>
    localize(chain, (code) => {
      const matter = front(code);
      return matter ? valueIn(matter) : undefined;
    });
  const must = (shown: Localized | undefined): Localized => shown ?? { value: files.id, lang, isFallback: true };
  const title = must(text((matter) => matter.title));
  const present = <T>(list: readonly (T | undefined)[]): T[] => list.filter((entry) => entry !== undefined);
  const freshness = new Map<Lang, ReturnType<typeof topicFreshness>>();
  const outdated = (code: Lang) => {
    const known = freshness.get(code) ?? topicFreshness(files, code, pivot);
    freshness.set(code, known);
    return [...known].filter(([, { state }]) => state === 'outdated');
  };
  const outdatedFrom = (code: Lang, isPart: (id: string) => boolean): Lang | undefined =>
    outdated(code).find(([id]) => isPart(id))?.[1].from;
  const sections = present(data.sections.map((id) => sectionOf(files, id, chain, outdatedFrom, numbers)));
  const checklists = LISTS.map((kind): Checklist => ({
    kind,
    title: kind === 'empathy' && data[OTHERS_SAFETY] ? OTHERS_SAFETY : kind,
    items: present(
      data.checklists[kind].map((id) => {
        const shown = text((matter) => matter.checklists[kind][id]);
        return (
          shown && {
            id,
            key: `${files.id}/${kind}/${id}`,
            text: shown,
            conditional: data.conditional.includes(id),
          }
        );
      }),
    ),
  }));
  const quotes = (code: Lang): boolean =>
    files.pages.get(code)?.settings.some((setting) => !EMERGENCY_SETTINGS.has(setting.id)) ?? false;
  return {
    id: files.id,
    stage: data.stage,
    urgency: data.urgency,
    lang,
    contentLang: title.lang,
    title,
    state: !front(lang) ? 'missing' : outdated(lang).length > 0 ? 'outdated' : 'current',
    slug: text((matter) => matter.slug)?.value ?? files.id,
    summary: must(text((matter) => matter.summary)),
    situations: present(
      data.situations.map((id) => {
        const shown = text((matter) => matter.situations[id]);
        return shown && { id, text: shown, section: data.sections.find((section) => section === id) };
      }),
    ),
    sections,
    quotesSettings: sections.some(({ heading }) => quotes(heading.lang)),
    pause: text((matter) => matter.pause),
    checklists,
    checklistVersion: versionOf(checklists),
    checklistsOutdatedFrom: outdatedFrom(lang, (id) => id.startsWith('item/')),
    phrases: data.phrases,
    sectionPhrases: data['section-phrases'],
    related: data.related,
    sources: data.sources,
    evidence: data.evidence,
    contradictions: data.contradictions,
    owner: data.owner,
    reviewed: data.reviewed,
    reviewBy: data['review-by'],
  };
}

function versionOf(lists: readonly Checklist[]): string {
  const ids = lists.flatMap(({ items }) => items.map((item) => item.key)).sort();
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 8);
}
