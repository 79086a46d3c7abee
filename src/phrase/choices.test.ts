import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerIn, readChoices, speechKey, storedChoices } from './choices.ts';

const LANGUAGES = ['nb', 'ru', 'th'];

describe('readChoices', () => {
  it('gives back what was stored', () => {
    const choices = { customer: 'ru', speaker: 'man' } as const;
    expect(readChoices(storedChoices(choices) ?? '', LANGUAGES)).toEqual(choices);
    expect(storedChoices({})).toBeUndefined();
  });
  it.each([
    [null],
    ['{'],
    ['[]'],
    ['null'],
    ['{"customer":"ru"}'],
    ['{"version":2,"customer":"ru"}'],
    ['{"version":1,"customer":"xx","speaker":"dog"}'],
    ['{"version":1,"customer":["ru"]}'],
  ])('finds no choice in %s', (text) => {
    expect(readChoices(text, LANGUAGES)).toEqual({});
  });
  it('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { customer } = readChoices(text, LANGUAGES);
        expect(customer === undefined || LANGUAGES.includes(customer)).toBe(true);
      }),
    );
  });
});

describe('customerIn', () => {
  it.each([
    ['?customer=ru', 'ru'],
    ['?show=phrases&customer=th', 'th'],
    ['?customer=xx', undefined],
    ['?customer=%E0%A4%A', undefined],
    ['', undefined],
  ])('reads %s', (search, customer) => {
    expect(customerIn(search, LANGUAGES)).toBe(customer);
  });

  it('is a language of the site or none for any address', () => {
    const part = fc.constantFrom('?', '&', '=', 'customer', 'ru', 'xx', '%', '%E0%A4', '#', '__proto__', '[]');
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(address, (search) => {
        expect([undefined, ...LANGUAGES]).toContain(customerIn(search, LANGUAGES));
      }),
      { numRuns: 500 },
    );
  });
});

it('keeps sites under one origin apart', () => {
  expect(speechKey('/kb')).toBe('calm-counter-speech:/kb/');
});
