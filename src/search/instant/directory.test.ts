import { describe, expect, it } from 'vitest';
import { FileDirectory } from './directory.ts';
import { encodeWords } from './front-coding.ts';
import { FORMAT } from './index-file.ts';

/** Files begin at these keys, the first file before all of them. */
const KEYS = ['b', 'd', 'f', 'h', 'j', 'l'];

describe('a directory', () => {
  it('names files at once where it stands in the core file, and none where there are none', () => {
    const whole = new FileDirectory('w', { keys: encodeWords(KEYS) });
    expect(whole.files('ca', 3)).toEqual(['w1']);
    expect(whole.files('', 3)).toEqual(['w0', 'w1', 'w2']);
    expect(new FileDirectory('b', { keys: '' }).files('ca', 3)).toEqual(['b0']);
    expect(new FileDirectory('e', {}).files('ca', 3)).toEqual([]);
  });

  it('in parts names the part that it lacks, then the same files as a whole one', () => {
    const whole = new FileDirectory('w', { keys: encodeWords(KEYS) });
    const inParts = new FileDirectory('w', { keys: 'Af', inParts: true });
    expect(inParts.files('ca', 3)).toEqual(['dw0']);
    expect(inParts.files('ka', 3)).toEqual(['dw1']);
    expect(inParts.files('', 3)).toEqual(['dw0', 'dw1']);
    // The first file is in the first of them.
    expect(inParts.files('', 1)).toEqual(['dw0']);
    inParts.add('dw0', { format: FORMAT, from: 0, keys: 'AbAd' });
    expect(inParts.files('ca', 3)).toEqual(['w1']);
    expect(inParts.files('ka', 3)).toEqual(['dw1']);
    inParts.add('dw1', { format: FORMAT, from: 3, keys: 'AhAjAl' });
    for (const beginning of ['a', 'b', 'ca', 'da', 'e', 'f', 'fa', 'ga', 'ha', 'ka', 'l', 'z'])
      expect(inParts.files(beginning, 3), beginning).toEqual(whole.files(beginning, 3));
  });
});
