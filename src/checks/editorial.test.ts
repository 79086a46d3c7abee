import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { adviceOf } from './expect-finding.ts';

const PAGE = 'topics/calm/en.mdx';
const THAI = 'ฉันพูดกับลูกค้าอย่างใจเย็น ';
/** Advice on a file; that of steps, which are plain in the fixture, is held by steps.test.ts. */
const on = (file: string, files = fixture()) =>
  adviceOf(files).filter((finding) => finding.file === file && !finding.message.includes('bold start'));
const long = (words: string) => fixture({ [PAGE]: swap('Learn one by heart', words) });

describe('advice to editors', () => {
  it('a page of a few words is advised to say more, one of a thousand to say less', () => {
    expect(on(PAGE)).toMatchObject([{ line: 18, fix: 'Say more: 250 at least.' }]);
    expect(on(PAGE, long('word '.repeat(300)))).toEqual([]);
    expect(on(PAGE, long('word '.repeat(1000)))[0]?.fix).toContain('Say less: 500 at most');
  });

  it('Thai words are counted by a dictionary, since no spaces stand between them', () => {
    const count = (text: string): number => Number(/has (\d+) words/.exec(on(PAGE, long(text))[0]?.message ?? '')?.[1]);
    expect(count(THAI) - count('')).toBeGreaterThanOrEqual(4);
  });

  it('a page that lacks a section is not told to be short', () => {
    const cut = (text: string): string =>
      text.replace(/## Why[\s\S]*(?=## What)/, '').replace('---\n\n##', 'untranslated: [why]\n---\n\n##');
    expect(on(PAGE, fixture({ [PAGE]: cut }))).toEqual([]);
  });

  it('two steps are too few', () => {
    const two = fixture({ [PAGE]: swap('3. Say your sentence (en).\n', '') });
    expect(on(PAGE, two)[0]).toMatchObject({ message: '“Do this (en)” has 2 numbered steps.' });
    expect(on(PAGE, two)[0]?.fix).toContain('3 to 5');
  });

  it('a phrase that no topic places is shown nowhere', () => {
    const files = fixture({ 'topics/calm/topic.yaml': swap('phrases: [slow-down]\n', '') });
    expect(on('phrases/slow-down.yaml', files)).toMatchObject([
      { severity: 'advice', fix: 'Add it to a topic.yaml: phrases: [slow-down].' },
    ]);
    expect(on('phrases/slow-down.yaml')).toEqual([]);
  });
});
