import { absolute, path } from '../site/address.ts';
import { interfaceTexts, model, oldAddresses } from '../site/knowledge-base.ts';
import { fallbackMarks, marksOf } from '../site/language-marks.ts';
import { redirectPage, REDIRECT_SCRIPT_NAME } from './redirect-page.ts';
import type { OldAddress } from './write-old-addresses.ts';

/** The old addresses of this build, with the pages that stand there. */
export const oldAddressList = (): OldAddress[] =>
  oldAddresses().map(({ kind, from, to, lang, topic }) => {
    if (kind !== 'page') return { kind, from, to };
    const { title } = model.topic(topic, lang);
    const href = path(to);
    const html = redirectPage({
      marks: marksOf(lang),
      text: interfaceTexts.in(lang)('page.moved'),
      title: title.value,
      titleMarks: fallbackMarks(title),
      href,
      canonical: absolute(href),
      icon: path('favicon.svg'),
      script: path(REDIRECT_SCRIPT_NAME),
    });
    return { kind, from, to, html };
  });
