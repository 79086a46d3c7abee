import type CmsApi from '@sveltia/cms';
import type { AdminConfig } from '../config/index.ts';
import { previewText } from './preview-text.ts';

type Template = Parameters<typeof CmsApi.registerPreviewTemplate>[1];

/** The page as a reader would see its text: title, summary, sections; ids, comments and marks of settings are told or left out. */
export function pagePreview(CMS: typeof CmsApi, words: AdminConfig['preview']): Template {
  return (({ entry }: { entry: { getIn(path: readonly string[]): unknown } }) => {
    const text = (key: string): string => {
      const found = entry.getIn(['data', key]);
      return typeof found === 'string' ? found : '';
    };
    const { h } = window as unknown as { h: (...args: unknown[]) => unknown };
    const body = previewText(text('body'), words);
    return h('article', { lang: '' }, [
      h('h1', { key: 'title' }, text('title') || words.none),
      h('p', { key: 'summary' }, text('summary')),
      h('div', {
        key: `body ${body}`,
        ref: (target: HTMLElement | null) => (target ? CMS.renderRichText(target, body) : undefined),
      }),
    ]);
  }) as unknown as Template;
}
