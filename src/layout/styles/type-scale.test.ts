import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Each size and each weight of type is a font that a phone prepares before it shows the first screen: with two weights and a few sizes that
 * screen was there a tenth sooner than with five and seventeen. See docs/performance.md.
 */
const SIZES = [0.8, 0.92, 1, 1.1, 1.2, 1.3, 1.4];
const WEIGHTS = [400, 700];

const src = join(import.meta.dirname, '..', '..');
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|astro)$/.test(file));
const declared = (property: RegExp): { file: string; value: number }[] =>
  sheets.flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(property)].map(([, value]) => ({ file, value: Number(value) })),
  );

test.each([
  ['sizes', /font-size: ([\d.]+)rem/g, SIZES],
  ['weights', /font-weight: (\d+)/g, WEIGHTS],
])('all style sheets share the same few %s of type', (_, property, allowed) => {
  const all = declared(property);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ value }) => !allowed.includes(value))).toEqual([]);
});
