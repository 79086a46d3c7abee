import type { Model } from '../../model/model.ts';
import type { ListTitle } from '../../model/topic.ts';
import type { Translate } from '../../i18n/translate.ts';
import { intentPageOf } from '../../phrase/intent-pages.ts';
import { escapeMarkup } from '../../site/escape.ts';
import type { IndexedPage } from './build-index.ts';

/** The kinds of full-text results, which readers can filter by. */
export const KINDS = ['topic', 'checklist', 'phrase'] as const;
export type Kind = (typeof KINDS)[number];

interface PageRecord {
  lang: string;
  kind: Kind;
  stage: string;
  title: string;
  body: string;
}
/** A page in the form that Pagefind indexes. Words that readers do not see are metadata, so that no excerpt shows them. */
const recordHtml = ({
  lang,
  kind,
  stage,
  title,
  body,
}: PageRecord): string => `<!doctype html><html lang="${lang}"><body><main data-pagefind-body>
<meta data-pagefind-filter="kind[content]" content="${kind}"><meta data-pagefind-filter="stage[content]" content="${stage}">
<meta data-pagefind-meta="kind[content]" content="${kind}">
<meta data-pagefind-meta="title[content]" content="${escapeMarkup(title)}">
${body}</main></body></html>`;

/**
 * All that full-text search finds in one language: topics by section, checklists, phrases. Addresses lack the base path. Search
 * words are left out: the instant index has them, and here they would double what a reader fetches. So are the words of a Thai
 * title, which Pagefind does not cut: the dictionary of the build would, and two machines might cut otherwise.
 */
export function* recordsOf(model: Model, lang: string, t: Translate): Generator<IndexedPage> {
  const seen = new Set<string>();
  const pageOf = intentPageOf(model, lang);
  for (const topic of model.topics(lang)) {
    const {
      stage,
      title: { value: title },
    } = topic;
    const url = encodeURI(`/${lang}/${topic.slug}/`);
    const sections = topic.sections
      .map(({ id, heading, text }) => `<h2 id="${id}">${escapeMarkup(heading.value)}</h2><p>${escapeMarkup(text)}</p>`)
      .join('\n');
    const situations = topic.situations.map(({ text }) => `<p>${escapeMarkup(text.value)}</p>`).join('\n');
    yield {
      url,
      html: recordHtml({
        lang,
        kind: 'topic',
        stage,
        title,
        body: `<p>${escapeMarkup(topic.summary.value)}</p>${situations}${sections}`,
      }),
    };
    const lists = topic.checklists
      .map(
        ({ title: name, items }) =>
          `<h2>${escapeMarkup(t(`checklist.${name satisfies ListTitle}`))}</h2><ul>${items.map((item) => `<li>${escapeMarkup(item.text.value)}.</li>`).join('')}</ul>`,
      )
      .join('\n');
    yield {
      url: `${url}#checklists`,
      html: recordHtml({ lang, kind: 'checklist', stage, title, body: lists }),
    };
    for (const id of topic.phrases) {
      const phrase = model.phrase(id, lang);
      if (!phrase || seen.has(id)) continue;
      seen.add(id);
      yield {
        url: `/${lang}/phrases/${pageOf.get(id) ?? phrase.intent}/#say-${id}`,
        html: recordHtml({
          lang,
          kind: 'phrase',
          stage,
          title: phrase.wording.value,

          body: `<p>${escapeMarkup(phrase.use.value)}</p>`,
        }),
      };
    }
  }
}
