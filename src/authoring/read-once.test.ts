import { describe, expect, it, vi } from 'vitest';
import { readOnce } from './read-once.ts';

describe('a reader that keeps what it last read', () => {
  it('reads a file anew where its text or a further argument is another, and no file for another one', () => {
    const read = vi.fn((file: string, source: string, kind: string) => `${file} ${source} ${kind}`);
    const once = readOnce(read);
    expect(once('a', 'x', 'yaml')).toBe('a x yaml');
    expect(once('a', 'x', 'yaml')).toBe('a x yaml');
    expect(read).toHaveBeenCalledTimes(1);
    expect(once('b', 'x', 'yaml')).toBe('b x yaml');
    expect(once('a', 'y', 'yaml')).toBe('a y yaml');
    expect(once('a', 'y', 'json')).toBe('a y json');
    expect(read).toHaveBeenCalledTimes(4);
    expect(once('b', 'x', 'yaml')).toBe('b x yaml');
    expect(read).toHaveBeenCalledTimes(4);
  });
});
