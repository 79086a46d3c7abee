import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArgumentError, chosenTests } from './arguments.ts';

const root = resolve('/project');

describe('npm test -- …', () => {
  it.each([
    [['src/checklist/state.test.ts'], { unit: ['src/checklist/state.test.ts'], browser: [] }],
    [['./src/search'], { unit: ['src/search'], browser: [] }],
    [['state.test.ts'], { unit: ['state.test.ts'], browser: [] }],
    [['ticks.spec.ts', '-g', 'Thai'], { unit: [], browser: ['ticks.spec.ts', '-g', 'Thai'] }],
    [['src/site', '-g', 'Thai'], { unit: ['src/site', '-t', 'Thai'], browser: [] }],
    [[join(root, 'e2e', 'ticks.spec.ts')], { unit: [], browser: ['e2e/ticks.spec.ts'] }],
    [['e2e\\ticks.spec.ts'], { unit: [], browser: ['e2e/ticks.spec.ts'] }],
    [['e2e/ticks.spec.ts', 'src/site'], { unit: ['src/site'], browser: ['e2e/ticks.spec.ts'] }],
  ])('%j goes to the runner that knows the file', (args, chosen) => {
    expect(chosenTests(args, root)).toEqual(chosen);
  });

  it.each([[['-g', 'Thai']], [['ticks']], [['README.md']]])('%j names no test, and is refused', (args) => {
    expect(() => chosenTests(args, root)).toThrow(ArgumentError);
  });
});
