import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import type { Plugin } from 'vite';

/** The script of all pages is not where this expects it. The message says what to look at. */
export class SharedScriptError extends Error {
  override readonly name = 'SharedScriptError';
}

/** A script that does nothing but load another one: `import"./page.DM0Kl3SX.js";` */
const ONLY_IMPORTS = /^\s*import\s*"(\.\/[^"]+\.js)";?\s*$/;
const SCRIPT_TAG = /<script type="module" src="([^"]+)"><\/script>/g;

/** What is loaded in place of scripts that only load another: name of the file → name of that other one, both within the output folder. */
const loadedBy = new Map<string, string>();

/** Finds the scripts that only load another one. */
const plugin: Plugin = {
  name: 'shared-script',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  generateBundle: {
    // After the minifier.
    order: 'post',
    handler(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !output.isEntry) continue;
        const [, target] = ONLY_IMPORTS.exec(output.code) ?? [];
        if (target !== undefined) loadedBy.set(output.fileName, posix.join(dirname(output.fileName), target));
      }
    },
  },
};

/** A page that names, instead of scripts which only load another one, that other one, and no script twice. */
export function withSharedScript(html: string, shared: ReadonlyMap<string, string>): string {
  const named = new Set<string>();
  return html.replaceAll(SCRIPT_TAG, (tag, address: string) => {
    const file = basename(address);
    const target = shared.get(file) ?? file;
    if (named.has(target)) return '';
    named.add(target);
    return tag.replace(file, target);
  });
}

/**
 * Astro makes a script of its own for each `<script>` of a component, which for those of all pages is one line that loads the
 * shared one. A browser would fetch that line first, and then what it names: a request more, and one after the other.
 * @param folder the built site
 * @throws SharedScriptError where no such script was found, since then something else has become of them
 */
function nameSharedScript(folder: string): void {
  if (loadedBy.size === 0)
    throw new SharedScriptError(
      'No script of the build only loads the shared one of all pages. See what Astro makes of src/layout/page.client.ts now: if pages name the shared script themselves, src/build/shared-script.ts can go.',
    );
  const shared = new Map([...loadedBy].map(([from, to]) => [basename(from), basename(to)]));
  for (const page of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    const changed = withSharedScript(html, shared);
    if (changed !== html) writeFileSync(file, changed);
  }
  for (const file of loadedBy.keys()) rmSync(join(folder, file));
  loadedBy.clear();
}

export const sharedScript = { plugin, nameSharedScript };
