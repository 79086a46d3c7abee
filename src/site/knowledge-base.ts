import { contentFiles } from '../authoring/bundled-content.ts';
import { validContent } from '../checks/index.ts';
import { createTranslator } from '../i18n/translate.ts';
import { PSEUDO_LANG } from '../i18n/pseudo.ts';
import { withoutDrafts } from '../translation/drafts.ts';
import { translationStatus } from '../translation/status.ts';
import { createModel } from '../model/model.ts';
import { redirects } from '../moving/redirects.ts';

/**
 * The knowledge base of this build, from which every page takes its texts. It is computed once; in development again after each
 * saved file.
 * @throws ContentError at import if something in the content is wrong
 */
const written = validContent(contentFiles, { drafts: true });

/** Half-finished work is shown while it is written, and not built. */
const content = import.meta.env.DEV ? written : withoutDrafts(written);

/** How far each topic is in each language, drafts included. */
export const translationRows = translationStatus(written);

const pseudo = import.meta.env.PSEUDO_LOCALE === '1' ? [PSEUDO_LANG] : [];

export const model = createModel(content, pseudo);

/** The languages that pages are built in: those of the site, and the pseudo-locale if PSEUDO_LOCALE is 1. */
export const pageLanguages: readonly string[] = [...model.languages, ...pseudo];

/** Addresses of earlier days, with those that they lead to. */
export const oldAddresses = () => redirects(content, model, pageLanguages);

export const interfaceTexts = createTranslator(
  new Map([...content.interface].flatMap(([lang, file]) => (file.data ? [[lang, file.data] as const] : []))),
);
