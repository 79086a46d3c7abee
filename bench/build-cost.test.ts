import { describe, expect, it } from 'vitest';
import { memoryBelow, processorSeconds } from './build-cost.ts';

describe('what a build takes', () => {
  it('is the time of the programs that the shell has run, not of the shell', () => {
    expect(processorSeconds('0m0.01s 0m0.02s\n1m2.50s 0m3.25s\n')).toBeCloseTo(65.75);
  });

  it('is the memory of a process with all below it, in whatever order they are listed', () => {
    const processes = ' 30 20 5\n 10 1 100\n 20 10 7\n 40 1 9999\n';
    expect(memoryBelow(10, processes)).toBe(112 * 1024);
  });
});
