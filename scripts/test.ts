import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { browserForTests } from '../e2e/support/browser.ts';
import { serversForTests } from '../e2e/support/web-servers.ts';
import { root } from '../src/build/build-site.ts';

/** `npm test`: types, lint, content, unit tests, build, browser tests; ends with a line `N passed, N failed`. */
const tool = (...path: string[]): string[] => [process.execPath, join(root, 'node_modules', ...path)];
const counts = join(root, '.cache', 'counts.json');
const command = (name: string): string[] => [process.execPath, join(root, 'scripts', `${name}.ts`)];

interface Stage {
  name: string;
  run: readonly string[];
  counted?: 'vitest' | 'playwright';
}
const stages: readonly Stage[] = [
  { name: 'types', run: [...tool('astro', 'bin', 'astro.mjs'), 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', run: [...tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'content, complete in all languages', run: [...command('check'), '--strict'] },
  {
    name: 'unit tests',
    run: [
      ...tool('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${counts}`,
    ],
    counted: 'vitest',
  },
  { name: 'build', run: command('build') },
  { name: 'browser tests', run: [...tool('playwright', 'cli.js'), 'test', '-c', 'e2e'], counted: 'playwright' },
];

function spawned([program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env });
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

async function countOf(kind: Stage['counted']): Promise<{ passed: number; failed: number }> {
  if (!existsSync(counts)) return { passed: 0, failed: 0 };
  const read = JSON.parse(await readFile(counts, 'utf8')) as Record<string, number>;
  return kind === 'vitest'
    ? { passed: read['numPassedTests'] ?? 0, failed: read['numFailedTests'] ?? 0 }
    : { passed: read['passed'] ?? 0, failed: read['failed'] ?? 0 };
}

await mkdir(join(root, '.cache'), { recursive: true });
const browser = await browserForTests();
serversForTests();
const env = { ...process.env, COUNTS_FILE: counts, ...(browser === undefined ? {} : { CHROMIUM_PATH: browser }) };
let passed = 0;
let failed = 0;
for (const [index, { name, run, counted }] of stages.entries()) {
  console.log(`▸ ${String(index + 1)}/${String(stages.length)} ${name} …`);
  const started = Date.now();
  await rm(counts, { force: true });
  const code = await spawned(run, env);
  const count = counted ? await countOf(counted) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner that fell over before it counted anything has failed once.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  passed += count.passed;
  failed += count.failed;
  console.log(
    `▸ ${String(index + 1)}/${String(stages.length)} ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${String(Math.round((Date.now() - started) / 1000))} s`,
  );
}
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
