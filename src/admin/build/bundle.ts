import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

/** A new version of the CMS is built differently; the message says what to look at. */
export class AdminBundleError extends Error {
  override readonly name = 'AdminBundleError';
}

/** The folder of the CMS's package. */
const cms = (): string => join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), '..');
const entry = fileURLToPath(new URL('../browser/admin.ts', import.meta.url));
const own = fileURLToPath(new URL('../interface', import.meta.url));

/** The files of the editing page by name: its script, the CMS with its fonts, and the CMS's words in the languages of the site. */
export async function adminBundle(languages: readonly string[]): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    envDir: false,
    // Fonts are asked for beside the script that names them.
    base: './',
    define: { ADMIN_LANGUAGES: JSON.stringify(languages) },
    plugins: [unused, spoken(languages)],
    build: {
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      // For editors' computers, not for readers' phones: the CMS itself needs browsers of today.
      target: 'es2023',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: entry,
        checks: { bundlerTimings: false },
        output: { entryFileNames: 'admin.js', chunkFileNames: '[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return new Map(
    outputs.flatMap(({ output }) =>
      output
        .filter(({ fileName }) => !UNUSED.test(fileName))
        .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
    ),
  );
}

/** Files that the CMS names though only fields for pictures and maps would load them. */
const UNUSED = /^(heic|marker-icon)/;
const NOTHING = '\0nothing';

/** What the CMS loads only for fields that these forms do not have: maps, code, pictures. It would be 10 MB in 700 files. */
const unused: Plugin = {
  name: 'admin-unused',
  enforce: 'pre',
  resolveId: (id) =>
    /^(@shikijs\/|leaflet|terra-draw|svgo|exifr)|\/(shiki-engine|heic|webp_enc)[\w-]*\.js$/.test(id)
      ? NOTHING
      : undefined,
  load: (id) => (id === NOTHING ? 'export default {};' : undefined),
};

const WORDS = '\0admin-words:';
interface Words {
  [key: string]: Words | string;
}

/** Has the CMS speak the languages of the site and no others; it knows Russian, but neither Norwegian, Romanian nor Thai. */
const spoken = (languages: readonly string[]): Plugin => ({
  name: 'admin-languages',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('admin-words:') ? `\0${id}` : undefined),
  load: (id) =>
    id.startsWith(WORDS) ? `export default ${JSON.stringify(wordsOf(id.slice(WORDS.length)))};` : undefined,
  transform: {
    filter: { id: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ },
    handler(code) {
      const others = languages.filter((lang) => lang !== 'en');
      const loaders = others.map((lang) => `${JSON.stringify(lang)}:()=>import("admin-words:${lang}")`).join(',');
      const local = code.replaceAll(
        /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g,
        (address, family: string) =>
          readdirSync(join(cms(), 'npm', 'assets')).find(
            (file) => file.startsWith(`${family}-`) && file.endsWith('.woff2'),
          ) ?? address,
      );
      if (/url\(https?:/.test(local))
        throw new AdminBundleError(
          `The CMS would load a font from another origin. See which (url(https…) in ${cms()}/npm/index.js), and mend src/admin/build/bundle.ts; or go back to the version before.`,
        );
      return [
        [/=\{ar:\(\)=>[^{}]*?"zh-TW":\(\)=>[^{}]*\}/, `={${loaders}}`],
        [/`ar,[\w,-]*,zh-TW`\.split/, `\`${['en-US', ...others].join(',')}\`.split`],
      ].reduce((text, [found, wanted]) => {
        const replaced = text.replace(found as RegExp, wanted as string);
        if (replaced === text)
          throw new AdminBundleError(
            `The CMS names its languages in another way than before, so it would speak English alone. See how ${cms()}/npm/index.js lists them now, and mend src/admin/build/bundle.ts; or go back to the version before.`,
          );
        return replaced;
      }, local);
    },
  },
});

const json = (file: string): Words => JSON.parse(readFileSync(file, 'utf8')) as Words;

/** The CMS's words in a language: its own translation, else the one kept here, and English for what that lacks. */
function wordsOf(lang: string): Words {
  const theirs = join(cms(), 'locales', `${lang}.json`);
  if (existsSync(theirs)) return json(theirs);
  const ours = join(own, `${lang}.json`);
  return merged(json(join(cms(), 'locales', 'en-US.json')), existsSync(ours) ? json(ours) : {});
}

function merged(base: Words, over: Words): Words {
  const entries = Object.entries(base).map(([key, value]) => {
    const other = over[key];
    if (typeof value === 'object') return [key, merged(value, typeof other === 'object' ? other : {})];
    return [key, other ?? value];
  });
  return Object.fromEntries(entries) as Words;
}
