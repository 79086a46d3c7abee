import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LazyScriptError, plainImports } from './plain-imports.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imports-'));
  await writeFile(join(folder, 'main.js'), `addEventListener('click', () => import('./lazy.js'));`);
  await writeFile(join(folder, 'lazy.js'), `document.title = 'Loaded on demand';`);
  await writeFile(join(folder, 'lazy.css'), 'body { color: red }');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Builds `main.js`, a script that loads `lazy.js` at a click. @returns all of the code */
async function codeWith(plugins: Plugin[]): Promise<string> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, modulePreload: false, rolldownOptions: { input: join(folder, 'main.js') } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return outputs
    .flatMap(({ output }) => output)
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n');
}

describe('plainImports', () => {
  it('leaves Vite’s preload helper out, and keeps the script that is loaded on demand', async () => {
    const code = await codeWith([plainImports]);
    expect(code).toContain('Loaded on demand');
    expect(code).not.toContain('preload');
    // Without it the helper is there; otherwise the plugin would have nothing to do.
    expect(await codeWith([])).toContain('vite:preloadError');
  });

  it('fails the build where the helper is there in spite of it', async () => {
    const { load, ...withoutEffect } = plainImports;
    expect(load).toBeDefined();
    await expect(codeWith([withoutEffect])).rejects.toThrow('no longer replaces it');
  });

  it('fails the build where a script that is loaded on demand imports a style sheet', async () => {
    await writeFile(join(folder, 'lazy.js'), `import './lazy.css'; document.title = 'Loaded on demand';`);
    await expect(codeWith([plainImports])).rejects.toThrow(/lazy\.js is loaded on demand and imports a style sheet/);
    expect(new LazyScriptError('').name).toBe('LazyScriptError');
  });
});
