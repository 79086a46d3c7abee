import type { CollectionFile, Field } from '@sveltia/cms';
import { LISTS, type TopicData } from '../../authoring/schema.ts';
import type { TopicFiles } from '../../authoring/read.ts';
import { pageFile } from '../formats/page.ts';
import { OTHERS_SAFETY } from '../../model/topic.ts';
import type { Context } from './context.ts';
import { line, paragraph, SLUG, source } from './fields.ts';

/** Title of a topic in the editor's language, else in another; its id where no page has one. */
export const titleOf = (context: Context, topic: TopicFiles): string =>
  context.best((lang) => topic.pages.get(lang)?.frontMatter?.title) ?? topic.id;

/** A form for each topic: what one language says beside what another says. */
export const pageForms = (context: Context): CollectionFile[] =>
  context.content.topics.flatMap((topic) => {
    const { data } = topic.yaml;
    return data === undefined
      ? []
      : [
          {
            name: topic.id,
            label: titleOf(context, topic),
            file: `content/topics/${topic.id}/{{locale}}.mdx`,
            format: pageFile.name,
            i18n: true,
            preview_path: '{{locale}}/{{fields.slug}}/',
            fields: fieldsOf(context, topic, data),
          },
        ];
  });

function fieldsOf(context: Context, topic: TopicFiles, data: TopicData): Field[] {
  const { sections, situations, checklists } = data;
  const { texts, languages } = context;
  const own = texts.page;
  /** What others say in its place, to translate from. */
  const said = (find: (page: NonNullable<ReturnType<typeof frontMatter>>) => string | undefined): string =>
    context.languages
      .map((lang) => frontMatter(topic, lang))
      .map((page) => page && find(page))
      .find((text) => text !== undefined) ?? '';
  const item = (id: string, hint: string): Field => line(id, { label: id, hint }, { required: false });
  return [
    source,
    line('title', own.title, { required: true }),
    line('slug', own.slug, { required: true, pattern: [SLUG, own.slugPattern] }),
    line('summary', own.summary, { required: true }),
    {
      name: 'situations',
      ...own.situations,
      widget: 'object',
      i18n: true,
      fields: situations.map((id) =>
        item(
          id,
          said((page) => page.situations[id]),
        ),
      ),
    },
    paragraph('body', {
      label: own.body.label,
      hint: `${own.sections.replace('{sections}', sections.map((id) => `[#${id}]`).join(', '))} ${own.body.hint}`,
    }),
    line('pause', own.pause, { required: false }),
    {
      name: 'checklists',
      ...own.checklists,
      widget: 'object',
      i18n: true,
      fields: LISTS.map((list): Field => ({
        name: list,
        label: context.word('checklist', list === 'empathy' && data[OTHERS_SAFETY] ? OTHERS_SAFETY : list),
        widget: 'object',
        i18n: true,
        fields: checklists[list].map((id) =>
          item(
            id,
            said((page) => page.checklists[list][id]),
          ),
        ),
      })),
    },
    {
      name: 'untranslated',
      ...own.untranslated,
      widget: 'select',
      multiple: true,
      required: false,
      i18n: languages.length > 1,
      options: [...sections],
    },
    { name: 'draft', ...texts.draft, widget: 'boolean', required: false, default: true, i18n: true },
  ];
}

const frontMatter = (topic: TopicFiles, lang: string) => topic.pages.get(lang)?.frontMatter;
