import { spawn } from 'node:child_process';
import { flushCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { ContentFolderError, contentFolders } from '../src/authoring/content-folder.ts';
import { environment, SettingError } from '../src/build/environment.ts';
import { builtSite, inputsOf } from '../src/build/inputs.ts';
import { assertFree, PortError, serve } from '../src/server/serve.ts';

/**
 * `npm start`: builds the site, unless it was built from exactly what is there now, and serves it with the headers it ships.
 * HOST and PORT change the address.
 */
const root = join(import.meta.dirname, '..');
try {
  const { host, port, base, out } = environment();
  // A port that is taken is told before half a minute of building, which would replace the site that the other program serves.
  await assertFree(host, port);
  const folder = resolve(root, out);
  let site = await builtSite(root, folder, inputsOf(root, contentFolders()));
  if (site) console.log('▸ the site is built already');
  else {
    await build();
    // A file that is saved while the build runs is in the next one.
    site = await builtSite(root, folder);
  }
  if (!site) throw new Error(`The build has left no record of ${folder} in .cache/builds.json.`);
  const { url } = await serve({ folder, headers: site.headers, areas: site.areas, base, host, port });
  console.log(`▸ ${site.name} is ready: ${url}  (Ctrl+C stops it)`);
} catch (error) {
  if ([PortError, SettingError, ContentFolderError].some((kind) => error instanceof kind))
    console.error(`✗ ${(error as Error).message}`);
  else throw error;
  process.exit(1);
}

// A server is ended by a signal, before which Node would not write down what it has translated.
flushCompileCache();
stopWithParent();

/** npm ends the shell that it started this in, not this: without its parent, the server would keep the port. */
function stopWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 500).unref();
}

/** Builds in a process of its own, whose memory is free again when the site is served: the builder needs ten times the server’s. */
async function build(): Promise<void> {
  console.log('▸ building the site …');
  // Another `npm start` may build the same at this moment: one site is enough for both.
  const script = [join(root, 'scripts', 'build.ts'), '--unless-built'];
  const builder = spawn(process.execPath, script, { cwd: root, stdio: 'inherit' });
  const stop = (): void => {
    builder.kill();
    process.exit(1);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  const code = await new Promise<number>((done) =>
    builder.once('exit', (exit) => {
      done(exit ?? 1);
    }),
  );
  process.off('SIGTERM', stop).off('SIGINT', stop);
  if (code !== 0) process.exit(code);
}
