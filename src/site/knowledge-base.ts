import { contentFiles } from '../authoring/bundled-content.ts';
import { validContent } from '../checks/index.ts';
import { createTranslator } from '../i18n/translate.ts';
import { PSEUDO_LANG } from '../i18n/pseudo.ts';
import { createModel } from '../model/model.ts';

/**
 * The knowledge base of this build: what pages ask. Computed once; in development again after each saved file.
 * Importing it throws ContentError while the content is wrong.
 */
const content = validContent(contentFiles);

const pseudo = import.meta.env.PSEUDO_LOCALE === '1' ? [PSEUDO_LANG] : [];

export const model = createModel(content, pseudo);

/** The languages pages are made in: those of the site, and the pseudo-locale where it was asked for. */
export const pageLanguages: readonly string[] = [...model.languages, ...pseudo];

export const interfaceTexts = createTranslator(
  new Map([...content.interface].flatMap(([lang, file]) => (file.data ? [[lang, file.data] as const] : []))),
);
