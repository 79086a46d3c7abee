import type { AppEventListener as Listener, CmsConfig } from '@sveltia/cms';
import type { AdminConfig } from '../config/index.ts';
import { formats } from '../formats/index.ts';
import { beginDrafts } from './begun.ts';
import { editingLanguage, rememberLanguage } from './editing-language.ts';
import { acceptPlainFolders } from './local-folder.ts';
import { withSource } from './with-source.ts';
import { pagePreview } from './preview.ts';

/** Languages that the page has forms in; the build puts them here. */
declare const ADMIN_LANGUAGES: readonly string[];

/** Starts the CMS with the forms of the editor's language, and with formats that leave alone what is not edited. */
async function start(): Promise<void> {
  const lang = editingLanguage(ADMIN_LANGUAGES);
  rememberLanguage(lang);
  document.documentElement.lang = lang;
  const response = await fetch(`config.${lang}.json`);
  const { cms, languages, pivot, preview, topicFields } = (await response.json()) as AdminConfig;
  // The CMS looks for its own language as soon as it is loaded.
  const { default: CMS } = await import('@sveltia/cms');
  for (const format of formats(languages, pivot)) {
    const { fromFile, toFile } = withSource(format, languages);
    CMS.registerCustomFormat(format.name, format.extension, { fromFile, toFile });
  }
  const collections = (cms.collections ?? []).map((collection) =>
    'files' in collection && collection.name === 'topics'
      ? { ...collection, files: collection.files.map((file) => ({ ...file, fields: [...topicFields] })) }
      : collection,
  );
  for (const collection of collections)
    if ('files' in collection && collection.name === 'pages')
      for (const file of collection.files)
        if ('file' in file) CMS.registerPreviewTemplate(file.name, pagePreview(CMS, preview));
  CMS.registerEventListener({
    name: 'preSave',
    handler: (({ entry }) => beginDrafts(entry, languages)) as Listener['handler'],
  });
  acceptPlainFolders();
  const site = new URL('..', location.href);
  const own: CmsConfig = { ...cms, collections, site_url: site.href, logo: { src: `${site.pathname}favicon.svg` } };
  await CMS.init({ config: own });
}

void start();
