import { checkedContent, contentFiles } from '../authoring/bundled-content.ts';
import type { Finding } from '../authoring/finding.ts';
import { validContent } from '../checks/index.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { PSEUDO_LANG } from '../i18n/pseudo.ts';
import { withoutDraftLanguages } from '../language/drafts.ts';
import { previewContent } from '../preview/preview.ts';
import { withoutDrafts } from '../translation/drafts.ts';
import { translationStatus } from '../translation/status.ts';
import { createModel } from '../model/model.ts';
import { redirects } from '../moving/redirects.ts';

/** In development a fault stays where it is. */
const preview = import.meta.env.DEV ? previewContent(contentFiles) : undefined;

/**
 * The knowledge base of this build, from which every page takes its texts. It is computed once; in development again after each
 * saved file.
 * @throws ContentError at import if something in the content of a build is wrong
 */
const written = preview?.content ?? checkedContent ?? validContent(contentFiles, { drafts: true });

/** In development: faults by file. None in a build, which they stop. */
export const faults: ReadonlyMap<string, readonly Finding[]> = preview?.faults ?? new Map();

/** The content as it is written, drafts included. */
export const writtenContent = written;

/** Half-finished work is shown while it is written, and not built unless DRAFTS=1 asks for it. */
const showsDrafts = import.meta.env.DRAFTS === '1';
const content = showsDrafts ? written : withoutDrafts(written);

/** How far each topic is in each language of this build, topics that are drafts included. */
export const translationRows = translationStatus(showsDrafts ? written : withoutDraftLanguages(written));

const pseudo = import.meta.env.PSEUDO_LOCALE === '1' ? [PSEUDO_LANG] : [];

export const model = createModel(content, pseudo);

/** The languages that pages are built in: those of the site, and the pseudo-locale if PSEUDO_LOCALE is 1. */
export const pageLanguages: readonly string[] = [...model.languages, ...pseudo];

/** Addresses of earlier days, with those that they lead to. */
export const oldAddresses = () => redirects(content, model, pageLanguages);

export const interfaceTexts = interfaceOf(content);
