import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Static imports (of types too), imports for their effect, re-exports, dynamic imports and scripts of components. */
const IMPORT =
  /(?:\bfrom\s*|^\s*import\s*|\bimport\()\s*['"](\.{1,2}\/[^'"?]+)[^'"]*['"]|<script\s[^>]*src=['"](\.{1,2}\/[^'"]+)['"]/gm;

/** Paths from the root of the project that a file imports. @param file a path from the root, with forward slashes */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(IMPORT)].map(([, path, script]) =>
    normalize(join(dirname(file), path ?? script ?? '')).replaceAll('\\', '/'),
  );
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .sort();
const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** A circle in a graph, its first file repeated at the end; undefined if there is none. */
function findCircle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of edges.get(file) ?? []) {
      const circle = visit(target, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

/** `src/a.ts → src/b.ts` for each import by which a file of one folder needs another folder. */
const importsBetween = (from: string, targets: readonly string[]): string[] =>
  [...graph].flatMap(([file, imports]) =>
    file.startsWith(from)
      ? imports
          .filter((target) => targets.some((folder) => target.startsWith(folder)))
          .map((target) => `${file} → ${target}`)
      : [],
  );

describe('the walk over imports', () => {
  it('sees every file that is imported, so that it misses none', () => {
    expect(files.length).toBeGreaterThan(150);
    // Tests may quote imports of files that do not exist.
    const missing = [...graph].flatMap(([file, imports]) =>
      file.endsWith('.test.ts')
        ? []
        : imports.filter((target) => !existsSync(join(root, target))).map((target) => `${file} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('finds a circle', () => {
    const circle = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', []],
    ]);
    expect(findCircle(circle)).toEqual(['b', 'c', 'b']);
    expect(findCircle(new Map([...circle, ['c', ['d']]]))).toBeUndefined();
  });

  it('reads every form of import', () => {
    expect(importsOf('src/search/box/type-ahead.client.ts')).toContain('src/search/box/full-search.client.ts');
    expect(importsOf('src/layout/Page.astro')).toEqual(
      expect.arrayContaining(['src/site/reader.ts', 'src/layout/page.client.ts']),
    );
  });
});

describe('src/', () => {
  it('has no circle of imports', () => {
    expect(findCircle(graph)).toBeUndefined();
  });

  it('does not import tests, measurements or commands', () => {
    expect(importsBetween('src/', ['e2e/', 'bench/', 'scripts/'])).toEqual([]);
  });
});

describe('src/search/', () => {
  it.each([
    ['words/', ['instant/', 'full/', 'box/']],
    ['instant/', ['full/', 'box/']],
    ['full/', ['instant/', 'box/']],
  ])('%s is below %j and imports none of them', (folder, above) => {
    expect(
      importsBetween(
        `src/search/${folder}`,
        above.map((name) => `src/search/${name}`),
      ),
    ).toEqual([]);
  });

  it('keeps the profiles of all languages out of scripts for browsers', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const target of graph.get(file) ?? []) visit(target);
    };
    for (const file of files) if (file.endsWith('.client.ts')) visit(file);
    expect([...reached].filter((file) => file.startsWith('src/language/profiles/'))).toEqual([]);
  });
});
