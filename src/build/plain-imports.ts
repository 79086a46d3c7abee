import type { Plugin } from 'vite';
import { SCRIPT_MISSING } from '../stale/script-missing.ts';

/** A script that is loaded on demand would not work as it is built. The message names the file and the remedy. */
export class LazyScriptError extends Error {
  override readonly name = 'LazyScriptError';
}

/** Vite's module with the helper (vite/src/node/plugins/importAnalysisBuild.ts). */
const HELPER = /(^|\0|\/)vite\/preload-helper\.js$/;
/** The name of an event that only Vite's own helper dispatches. */
const HELPER_EVENT = 'vite:preloadError';

/** Loads alone. The page is told of a script that does not come, which may be gone since the site was deployed anew. */
const PLAIN = `export const __vitePreload = (load) => load().catch((error) => {
  dispatchEvent(new Event('${SCRIPT_MISSING}'));
  throw error;
});`;

/** The list of files that Vite's helper would preload, at the head of a script, and the places that name entries of it. */
const PRELOAD_LIST = /const __vite__mapDeps=[\s\S]*?\.map\(\w+=>\w+\[\w+\]\);?\n?/;
const PRELOADED = /,\s*__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * Takes the list out, since nothing reads it: the replaced helper only loads. It weighs 0.3 KB of the 12 that a reader waits for
 * before the first line of search.
 */
const withoutPreloadList = (code: string): string =>
  PRELOAD_LIST.test(code) ? code.replace(PRELOAD_LIST, '').replaceAll(PRELOADED, '') : code;

/**
 * Replaces the helper that Vite wraps around each dynamic `import()`. It preloads style sheets and scripts that the imported
 * script needs, and weighs 0.8 KB of the 22.5 KB that a topic page may have; here the scripts loaded on demand are small and
 * have their styles in the page. Vite has no option to leave it out: `build.modulePreload: false` only empties its lists.
 *
 * The build fails if the replacement has no effect any more, or if a script loaded on demand imports a style sheet, which
 * would be missing without the helper.
 * @throws LazyScriptError
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  // Not for the scripts that run in the build: Vite gives them no helper.
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  load: (id) => (HELPER.test(id) ? PLAIN : undefined),
  generateBundle: {
    // After Vite's own plugin, which adds the lists.
    order: 'post',
    handler(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        output.code = withoutPreloadList(output.code);
        if (output.code.includes('__vite__mapDeps'))
          throw new LazyScriptError(
            `${output.fileName} still names Vite's list of files to preload, so src/build/plain-imports.ts no longer takes it out. See what the list looks like now (PRELOAD_LIST), or keep it.`,
          );
        if (output.code.includes(HELPER_EVENT))
          throw new LazyScriptError(
            `${output.fileName} holds Vite's preload helper, so src/build/plain-imports.ts no longer replaces it. See what Vite calls the helper now (HELPER), or remove the plugin from astro.config.mjs, which makes each topic page 0.8 KB heavier.`,
          );
        const [style] = output.isDynamicEntry ? (output.viteMetadata?.importedCss ?? []) : [];
        if (style !== undefined)
          throw new LazyScriptError(
            `${output.facadeModuleId ?? output.fileName} is loaded on demand and imports a style sheet (${style}), which would never be loaded. Import the style sheet in the component that loads the script.`,
          );
      }
    },
  },
};
