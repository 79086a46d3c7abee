import { isAbsolute, relative } from 'node:path';

/** The arguments of a run of some test files, for each runner; a runner without a file does not run. */
export interface Chosen {
  readonly unit: readonly string[];
  readonly browser: readonly string[];
}

/** Arguments from which it is not clear what to test. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/**
 * Sorts the arguments of `npm test -- …`: files to the runner that knows them, all else to both. Playwright's `-g` (tests
 * by their title) is `-t` to vitest.
 * @param root the project's folder, for files given by their whole path
 * @example chosenTests(['e2e/ticks.spec.ts', '-g', 'Thai'], root) // { unit: [], browser: ['e2e/ticks.spec.ts', '-g', 'Thai'] }
 * @throws ArgumentError where no file is named
 */
export function chosenTests(args: readonly string[], root: string): Chosen {
  const paths = args.map((arg) =>
    (isAbsolute(arg) ? relative(root, arg) : arg).replaceAll('\\', '/').replace(/^\.\//, ''),
  );
  const kinds = paths.map((path) =>
    /^e2e(\/|$)|\.spec\.ts$/.test(path)
      ? 'browser'
      : /^(src|bench|scripts)(\/|$)|\.test\.ts$/.test(path)
        ? 'unit'
        : 'both',
  );
  if (!kinds.includes('browser') && !kinds.includes('unit'))
    throw new ArgumentError(
      'Name a test file: “npm test -- src/checklist/state.test.ts”, “npm test -- e2e/ticks.spec.ts -g Thai”. Without arguments everything is tested.',
    );
  const argumentsFor = (kind: 'browser' | 'unit'): string[] =>
    kinds.includes(kind)
      ? args.flatMap((arg, index) =>
          kinds[index] === kind ? (paths[index] ?? []) : kinds[index] === 'both' ? arg : [],
        )
      : [];
  return {
    unit: argumentsFor('unit').map((arg) => (arg === '-g' || arg === '--grep' ? '-t' : arg)),
    browser: argumentsFor('browser'),
  };
}
