import type CmsApi from '@sveltia/cms';
import type { AdminConfig } from '../config/index.ts';
import { previewText } from './preview-text.ts';

type Template = Parameters<typeof CmsApi.registerPreviewTemplate>[1];

/** Like a page for readers: its own fonts are not asked for. */
const STYLE =
  'article { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; padding: 0 1rem 1rem } h1, h2 { line-height: 1.25 }';

/** The page as a reader would see its text: title, summary, sections; ids, comments and marks of settings are told or left out. */
export function pagePreview(CMS: typeof CmsApi, words: AdminConfig['preview']): Template {
  return ({ entry }: { entry: { getIn(path: readonly string[]): unknown } }) => {
    const said = (key: string): string => {
      const found = entry.getIn(['data', key]);
      return typeof found === 'string' ? found : '';
    };
    const { h } = window as unknown as { h: (...args: unknown[]) => unknown };
    const body = previewText(said('body'), words);
    return h('article', {}, [
      h('style', { key: 'style' }, STYLE),
      h('h1', { key: 'title' }, said('title') || words.none),
      h('p', { key: 'summary' }, said('summary')),
      h('div', {
        key: `body ${body}`,
        ref: (target: HTMLElement | null) => {
          // The preview is a document of its own, and the CMS writes into elements of its own document alone.
          const text = document.createElement('div');
          const end = CMS.renderRichText(text, body);
          target?.replaceChildren(text);
          return end;
        },
      }),
    ]);
  };
}
