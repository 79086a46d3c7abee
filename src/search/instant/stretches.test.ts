import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from './stretches.ts';

const TEXTS = ['ลกคาตะโกน', 'เขาตะโกนใสเรา', 'มคนตะโกนทราน', 'ตะโกน'];

describe('stretchesOf', () => {
  it('finds a word around which different letters stand', () => {
    const of = stretchesOf(TEXTS);
    for (const text of TEXTS) expect(of(text)).toContain('ตะโกน');
  });

  it('leaves out what goes on with the same letter everywhere, and what one text alone has', () => {
    const found = new Set(TEXTS.flatMap(stretchesOf(TEXTS)));
    expect(found.has('ตะโก')).toBe(false);
    expect(found.has('ทราน')).toBe(false);
  });

  it('gives words of other scripts as they are', () => {
    expect(stretchesOf(['ขาsmsมา'])('ขาsmsมา')).toContain('sms');
  });

  it('gives nothing that does not stand in the text', () => {
    const text = fc.stringMatching(/^[กขคงจa]{0,20}$/);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        const of = stretchesOf(texts);
        for (const each of texts) for (const stretch of of(each)) expect(each).toContain(stretch);
      }),
    );
  });
});
