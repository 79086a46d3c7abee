import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// Windows has no such names.
it.skipIf(process.platform === 'win32').each(['#', '?', '%20', '"', '*', '\n'])(
  'a folder with %j in its name is told before anything else, without a stack',
  (sign) => {
    const parent = mkdtempSync(join(tmpdir(), 'names-'));
    const folder = join(parent, `a${sign}b`);
    cpSync(join(import.meta.dirname, '..', 'run.mjs'), join(folder, 'scripts', 'run.mjs'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module","config":{"node":"24.21.0","oldest":"20.0.0"}}');
    writeFileSync(join(folder, 'scripts', 'hello.ts'), '');
    const args = [join(folder, 'scripts', 'run.mjs'), 'hello'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('Rename that folder, so that the path is for example'),
    ]);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
    rmSync(parent, { recursive: true });
  },
);
