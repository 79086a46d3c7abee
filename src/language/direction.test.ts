import { describe, expect, it } from 'vitest';
import { directionOf, languageMarks } from './direction.ts';

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['yi', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['ckb', 'rtl'],
    ['dv', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['uz', 'ltr'],
    ['az', 'ltr'],
    ['pl', 'ltr'],
    ['ru', 'ltr'],
    ['th', 'ltr'],
    ['ja', 'ltr'],
    ['en-XA', 'ltr'],
    ['qqq', 'ltr'],
  ])('of %s is %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});

describe('languageMarks', () => {
  it('tells language and direction on a site with both directions, whichever the text has', () => {
    const marks = languageMarks(['nb', 'ar', 'en']);
    expect(marks('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(marks('en')).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('tells the language alone where every text runs from left to right', () => {
    expect(languageMarks(['nb', 'th', 'en'])('th')).toEqual({ lang: 'th' });
  });
});
