import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

// A site of 1,500 topics has 32,000 files: https://nodejs.org/api/errors.html#common-system-errors (EMFILE).
test.skipIf(process.platform === 'win32')('more files are read than an account may open at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-folder-'));
  try {
    for (let at = 0; at < 1000; at += 1) writeFileSync(join(folder, `${String(at)}.txt`), 'shouting\n');
    const module = pathToFileURL(join(import.meta.dirname, 'content-folder.ts')).href;
    const program = `const { readContentFolder } = await import(${JSON.stringify(module)});
      process.stdout.write(String((await readContentFolder(${JSON.stringify(folder)})).size));`;
    const args = ['-c', 'ulimit -n 150 && exec "$0" --input-type=module -e "$1"', process.execPath, program];
    expect(execFileSync('sh', args, { encoding: 'utf8' })).toBe('1000');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
