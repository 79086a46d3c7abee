import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Site } from './embed-url.ts';

const source = fileURLToPath(new URL('./calm-counter.client.ts', import.meta.url));

/** The code of `/embed.js`: one classic script without imports, so that any page can load it with a plain `<script src>`. */
export async function tagScript(site: Site): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    envDir: false,
    define: { SITE_BUILT: JSON.stringify(site) },
    build: {
      write: false,
      modulePreload: false,
      target: ['chrome80', 'firefox78', 'safari14'],
      lib: { entry: source, formats: ['iife'], name: 'calmCounter', fileName: 'embed' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('The bundler made no script of the tag; see its messages above.');
  return chunk.code;
}
