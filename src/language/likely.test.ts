import { describe, expect, it } from 'vitest';
import { likelyFirst } from './likely.ts';

const LANGUAGES = ['nb', 'ro', 'ru', 'th', 'en'];

describe('likelyFirst', () => {
  it.each([
    [['th'], ['th', 'nb', 'ro', 'ru', 'en']],
    [['ru-RU', 'en-US'], ['ru', 'en', 'nb', 'ro', 'th']],
    [['EN-gb', 'ro'], ['en', 'ro', 'nb', 'ru', 'th']],
    [['fi', 'ro-MD'], ['ro', 'nb', 'ru', 'th', 'en']],
    [['en', 'th', 'en-US'], ['en', 'th', 'nb', 'ro', 'ru']],
  ])('a browser that asks for %j gets %j', (wanted, order) => {
    expect(likelyFirst(LANGUAGES, wanted)).toEqual(order);
  });

  it.each(['no', 'nb', 'nn', 'nn-NO', 'nb-NO'])('%s means Norwegian', (tag) => {
    expect(likelyFirst(['en', 'th', 'nb'], [tag])).toEqual(['nb', 'en', 'th']);
  });

  it.each([[[]], [['fi', 'sv']], [['']]])('keeps the order of the site for %j', (wanted) => {
    expect(likelyFirst(LANGUAGES, wanted)).toEqual(LANGUAGES);
  });

  it('leaves the list it was given in its order', () => {
    const given = [...LANGUAGES];
    likelyFirst(given, ['en']);
    expect(given).toEqual(LANGUAGES);
  });
});
