import { build, type Rolldown } from 'vite';

/**
 * Bundles a source file into one classic script without imports, which any page can load with a plain `<script src>`, and any
 * browser as a service worker.
 * @param entry path of the source file
 * @param define constants of the source, each with its value as code
 */
export async function classicScript(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    envDir: false,
    define: { ...define },
    build: {
      write: false,
      modulePreload: false,
      target: ['chrome80', 'firefox78', 'safari14'],
      lib: { entry, formats: ['iife'], name: 'calmCounter', fileName: 'script' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
  if (!chunk) throw new Error(`The bundler made no script of ${entry}; see its messages above.`);
  return chunk.code;
}
