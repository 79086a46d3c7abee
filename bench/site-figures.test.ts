import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FiguresFileError, lastFigures, writeFigures, type SiteFigures } from './site-figures.ts';
import { siteSection } from './site-section.ts';

const page = { bytes: 21_400, requests: 3, shown: 700, blocked: 0 };
const figuresOf = (day: string, processor: number, machine = 'one'): SiteFigures => ({
  day,
  machine,
  sizes: [
    {
      topics: 400,
      ours: { build: { processor, memory: 3e9, pages: 6785 }, pages: { nb: page } },
      others: {
        starlight: { build: { processor: 40, memory: 2e9, pages: 2006 }, pages: { nb: { ...page, shown: 1000 } } },
        vitepress: { build: { processor: 190, memory: 2.6e9, pages: 2006 }, pages: {} },
      },
      again: { processor: processor / 4, memory: 1e9, pages: 6785 },
      interactions: { tick: 24, unfold: 32, key: 40 },
      saved: 450,
    },
  ],
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figures-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it('figures are read as they were written; where there are none yet, nothing is', async () => {
  const file = join(folder, 'results.json');
  expect(await lastFigures(file)).toBeUndefined();
  await writeFigures(figuresOf('2026-11-01', 160), file);
  expect(await lastFigures(file)).toEqual(figuresOf('2026-11-01', 160));
});

it.each(['{', '{"day": 1}'])('a file of something else is refused with a remedy: %s', async (text) => {
  const file = join(folder, 'other.json');
  await writeFile(file, text);
  await expect(lastFigures(file)).rejects.toThrow(FiguresFileError);
  await expect(lastFigures(file)).rejects.toThrow(/Delete it, and run that again/);
});

it('the section has ratios, and what it was the last time on the same machine', () => {
  const [now, before] = [figuresOf('2026-11-02', 80), figuresOf('2026-11-01', 160)];
  expect(siteSection(now, before)).toContain('| 400 | processor time | 80 s | 40 s | – | 190 s | 2.00 | 160 s |');
  expect(siteSection(now, before)).toContain('ours on 2026-11-01');
  expect(siteSection(now)).toContain('| 400 | processor time | 80 s | 40 s | – | 190 s | 2.00 | – |');
  expect(siteSection(now, figuresOf('2026-11-01', 160, 'another'))).toContain('| 2.00 | – |');
  expect(siteSection(now)).toContain(
    '| 400 | nb | 21.4 KB · 3 · 700 ms · 0.0 ms | 21.4 KB · 3 · 1000 ms · 0.0 ms | – | – | 0.70 |',
  );
  expect(siteSection(now)).toContain('400 topics: 20 s of processor time, 0.25 of the first build');
  expect(siteSection(now)).toContain('| 400 | 24 ms | 32 ms | 40 ms | 450 ms |');
});
