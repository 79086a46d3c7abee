import type { CollectionFile, Field } from '@sveltia/cms';
import { LISTS, STAGES, URGENCIES } from '../../authoring/schema.ts';
import { yamlFile } from '../formats/yaml.ts';
import type { Context } from './context.ts';
import { titleOf } from './pages.ts';

/** A form for each topic.yaml: what all languages share. */
export const topicForms = (context: Context): CollectionFile[] =>
  context.content.topics
    .filter(({ yaml }) => yaml.data !== undefined)
    .map((topic) => ({
      name: topic.id,
      label: titleOf(context, topic),
      file: `content/topics/${topic.id}/topic.yaml`,
      format: yamlFile.name,
      // The page puts the fields in: they are the same for all topics, with every choice there is.
      fields: [],
    }));

type Choice = 'stages' | 'urgencies' | 'sources' | 'evidence' | 'contradictions' | 'phrases' | 'topics' | 'owners';
interface Option {
  readonly value: string;
  readonly label: string;
}

/** The fields of a topic.yaml. */
export function topicFields(context: Context): Field[] {
  const own = context.texts.topic;
  const options = optionsOf(context);
  const ids = (name: string, text: { label: string; hint?: string }): Field => ({
    name,
    ...text,
    widget: 'list',
    required: false,
  });
  const ordered = (name: string, text: { label: string; hint: string }, choices: readonly Option[]): Field => ({
    name,
    ...text,
    widget: 'list',
    required: false,
    field: { name: 'id', label: text.label, widget: 'select', options: [...choices], dropdown_threshold: 0 },
  });
  const several = (name: string, text: { label: string; hint: string }, choices: readonly Option[]): Field => ({
    name,
    ...text,
    widget: 'select',
    multiple: true,
    required: false,
    options: [...choices],
    dropdown_threshold: 0,
  });
  const one = (name: string, text: { label: string; hint: string }, choices: readonly Option[]): Field => ({
    name,
    ...text,
    widget: 'select',
    options: [...choices],
  });
  const day = (name: string, text: { label: string; hint: string }): Field => ({
    name,
    ...text,
    widget: 'datetime',
    type: 'date',
    format: 'YYYY-MM-DD',
  });
  return [
    { name: 'order', ...own.order, widget: 'number', value_type: 'int', step: 1 },
    one('stage', own.stage, options.stages),
    one('urgency', own.urgency, options.urgencies),
    several('sources', own.sources, options.sources),
    several('evidence', own.evidence, options.evidence),
    several('contradictions', own.contradictions, options.contradictions),
    ids('sections', own.sections),
    ids('situations', own.situations),
    ordered('phrases', own.phrases, options.phrases),
    {
      name: 'section-phrases',
      ...own.sectionPhrases,
      widget: 'keyvalue',
      required: false,
    },
    {
      name: 'checklists',
      ...own.checklists,
      widget: 'object',
      fields: LISTS.map((list) => ids(list, { label: context.word('checklist', list) })),
    },
    ids('conditional', own.conditional),
    { name: 'others-safety', ...own.othersSafety, widget: 'boolean', required: false },
    ordered('related', own.related, options.topics),
    one('owner', own.owner, options.owners),
    day('reviewed', own.reviewed),
    day('review-by', own.reviewBy),
    { name: 'draft', ...context.texts.draft, widget: 'boolean', required: false },
  ];
}

/** What can be chosen, told in the editor's language. */
function optionsOf(context: Context): Readonly<Record<Choice, readonly Option[]>> {
  const { content, site, texts, best, word } = context;
  const named = (value: string, text: string | undefined): Option => ({
    value,
    label: text === undefined ? value : `${value}: ${text}`,
  });
  const told = (key: 'points' | 'evidence', id: string): string | undefined =>
    best((lang) => content.sourceTexts.get(lang)?.data?.[key][id]);
  return {
    stages: STAGES.map((value) => ({ value, label: word('stage', value) })),
    urgencies: URGENCIES.map((value) => ({ value, label: texts.urgencies[value] })),
    sources: Object.keys(content.register.data?.points ?? {}).map((id) => named(id, told('points', id))),
    evidence: Object.entries(content.evidence.data ?? {}).map(([id, { title }]) =>
      named(id, told('evidence', id) ?? title),
    ),
    contradictions: Object.keys(content.register.data?.contradictions ?? {}).map((id) =>
      named(
        id,
        best((lang) => content.sourceTexts.get(lang)?.data?.contradictions[id]?.question),
      ),
    ),
    phrases: [...content.phrases].map(([id, { data }]) =>
      named(
        id,
        best((lang) => data?.wording[lang]),
      ),
    ),
    topics: content.topics.map((topic) => ({ value: topic.id, label: titleOf(context, topic) })),
    owners: Object.entries(site.owners).map(([value, names]) => ({
      value,
      label: best((lang) => names[lang]) ?? value,
    })),
  };
}
