import type { CmsConfig, Collection, Field } from '@sveltia/cms';
import type { Content } from '../../authoring/read.ts';
import { INTENTS, OUT_OF_SCOPE, PLACES, type SiteData } from '../../authoring/schema.ts';
import { glossaryFile } from '../formats/glossary.ts';
import { phraseFile } from '../formats/phrase.ts';
import { wordsFile } from '../formats/words.ts';
import { backendOf } from './backend.ts';
import { contextOf, type Context } from './context.ts';
import { ID, line, paragraph, source } from './fields.ts';
import { pageForms } from './pages.ts';
import { sceneForms } from './scenes.ts';
import { topicFields, topicForms } from './topics.ts';

/** What the script of the editing page reads: one file for each language that it can be read in. */
export interface AdminConfig {
  readonly languages: readonly string[];
  readonly pivot: string;
  readonly preview: { readonly setting: string; readonly none: string };
  readonly cms: CmsConfig;
  /** The fields of every topic.yaml, said once. */
  readonly topicFields: readonly Field[];
}

/**
 * The forms of the editing page, with labels and hints in the editor's language.
 * @param admin the git host to save to; undefined for a folder of the editor's own computer
 * @throws ContentError if site.yaml cannot be read
 */
export function adminConfig(content: Content, lang: string, admin: SiteData['admin']): AdminConfig {
  const context = contextOf(content, lang);
  const { site, languages, pivot, texts } = context;
  return {
    languages,
    pivot,
    preview: texts.preview,
    topicFields: topicFields(context),
    cms: {
      load_config_file: false,
      backend: backendOf(admin),
      ...(admin?.review === true ? { publish_mode: 'editorial_workflow' } : {}),
      app_title: texts.title.replace('{site}', site.name),
      // Pictures have no place in the forms yet; the CMS asks for a folder all the same.
      media_folder: 'content/media',
      media_libraries: { default: false, stock_assets: { providers: [] } },
      i18n: { structure: 'multiple_files', locales: [...languages], default_locale: pivot, initial_locales: 'default' },
      collections: collections(context),
    },
  };
}

function collections(context: Context): Collection[] {
  const { content, languages, pivot, texts } = context;
  const named = (name: string, { label, one, about }: { label: string; one: string; about: string }) => ({
    name,
    label,
    label_singular: one,
    description: about,
  });
  const words = [...Object.keys(content.terms.data ?? {}), OUT_OF_SCOPE];
  const termName = (term: string): string =>
    term === OUT_OF_SCOPE
      ? texts.outOfScope
      : (context.best((lang) => content.glossary.get(lang)?.data?.[term]?.name) ?? term);
  return [
    { ...named('pages', texts.pages), icon: 'article', i18n: true, files: pageForms(context) },
    { ...named('topics', texts.topics), icon: 'checklist', editor: { preview: false }, files: topicForms(context) },
    {
      ...named('scenes', texts.scenes),
      icon: 'theater_comedy',
      i18n: true,
      editor: { preview: false },
      files: sceneForms(context),
    },
    {
      ...named('phrases', texts.phrases),
      icon: 'record_voice_over',
      folder: 'content/phrases',
      extension: 'yaml',
      format: phraseFile(languages, pivot).name,
      i18n: { structure: 'single_file', initial_locales: 'all' },
      // A phrase has a `wording`; translations.yaml, which npm run translate writes, has none.
      filter: { field: 'wording', pattern: '.' },
      create: true,
      identifier_field: 'wording',
      summary: '{{wording}}',
      slug: { editable: true },
      fields: [
        ...phraseChoices(context),
        line('use', texts.phrase.use, { required: false }),
        line('wording', texts.phrase.wording, { required: false }),
        { name: 'draft', ...texts.draft, widget: 'boolean', required: false, default: true },
      ],
    },
    {
      ...named('glossary', texts.glossary),
      icon: 'dictionary',
      i18n: true,
      files: [
        {
          name: 'glossary',
          label: texts.glossary.one,
          file: 'content/glossary/{{locale}}.yaml',
          format: glossaryFile.name,
          i18n: true,
          fields: [
            source,
            {
              name: 'terms',
              ...texts.term.terms,
              widget: 'list',
              label_singular: texts.term.one,
              summary: '{{name}}',
              collapsed: true,
              i18n: true,
              fields: [
                line('id', texts.term.id, { required: true, pattern: [ID, texts.topic.idPattern] }),
                line('name', texts.term.name, { required: true }),
                line('definition', texts.term.definition, { required: true }),
              ],
            },
          ],
        },
      ],
    },
    {
      ...named('words', texts.words),
      icon: 'search',
      i18n: true,
      editor: { preview: false },
      files: words.map((term) => ({
        name: term,
        label: termName(term),
        file: `content/search/{{locale}}/${term}.txt`,
        format: wordsFile.name,
        i18n: true,
        fields: [source, paragraph('words', texts.word)],
      })),
    },
  ];
}

/** What all languages of a phrase share. */
const phraseChoices = ({ texts, word }: Context): Field[] => [
  {
    name: 'intent',
    ...texts.phrase.intent,
    widget: 'select',
    required: false,
    options: INTENTS.map((value) => ({ value, label: word('phrase', 'intent', value) })),
  },
  {
    name: 'where',
    ...texts.phrase.where,
    widget: 'select',
    required: false,
    options: PLACES.map((value) => ({
      value,
      label: value === 'both' ? texts.phrase.everywhere : word('phrase', 'where', value),
    })),
  },
];
