import { describe, expect, it } from 'vitest';
import { modeOf, UsageError } from './modes.ts';

describe('modeOf', () => {
  it('measures everything where nothing is asked for', () => {
    expect(modeOf([])).toEqual({ run: 'full', set: 'golden', offline: false, misses: false });
  });

  it('knows a mode, a set and a way', () => {
    expect(modeOf(['--quick', '--danger', '--offline', '--misses'])).toEqual({
      run: 'quick',
      set: 'danger',
      offline: true,
      misses: true,
    });
    expect(modeOf(['--scale']).run).toBe('scale');
  });

  it.each([[['--quik']], [['--quick', '--scale']], [['--quick', '--golden', '--danger']], [['--danger']], [['x']]])(
    'refuses %j',
    (args) => {
      expect(() => modeOf(args)).toThrow(UsageError);
    },
  );
});
