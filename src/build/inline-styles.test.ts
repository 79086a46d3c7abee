import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { headersOfSite, takeInlineStyles } from './inline-styles.ts';

const HASHES = ['a', 'b'].map((letter) => `sha256-${letter.repeat(43)}=`);
let folder: string;
const told = (hashes: readonly string[]): void => {
  writeFileSync(join(folder, 'inline-styles.json'), JSON.stringify(hashes));
  takeInlineStyles(folder);
};
const policy = (): string => headersOfSite({ embed: { allow: [] } })['Content-Security-Policy'] ?? '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inline-styles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('the policy names the styles that the pages tell of, and the site does not keep the file', () => {
  const before = policy().length;
  told(HASHES);
  expect(policy()).toContain(`style-src 'self' '${HASHES.join("' '")}';`);
  expect(existsSync(join(folder, 'inline-styles.json'))).toBe(false);
  // Before a build as much room is reckoned with as after it.
  expect(policy()).toHaveLength(before);
});

it.each([[['sha256-no']], [[HASHES[0] ?? '', "'unsafe-inline'"]], [[...HASHES, ...HASHES]]])(
  '%j is refused',
  (hashes) => {
    expect(() => {
      told(hashes);
    }).toThrow();
  },
);
