import { describe, expect, it } from 'vitest';
import type { CountryView } from '../model/country.ts';
import { countryName, dangerNumbers, notesFor, serviceNames } from './country.ts';

const NORWAY = { emergency: '112', police: '112', ambulance: '113', fire: '110' };

describe('numbers to call in danger', () => {
  it('are those of the three services', () => {
    expect(dangerNumbers(NORWAY)).toEqual([
      { number: '112', services: ['police'] },
      { number: '113', services: ['ambulance'] },
      { number: '110', services: ['fire'] },
    ]);
  });

  it.each([
    ['one number for all', { emergency: '999' }, [['999', ['police', 'ambulance', 'fire']]]],
    [
      'the general number for the services without one of their own',
      { emergency: '112', ambulance: '113' },
      [
        ['112', ['police', 'fire']],
        ['113', ['ambulance']],
      ],
    ],
    ['nothing where the country has no numbers', {}, []],
  ])('%s', (_, numbers, expected) => {
    expect(dangerNumbers(numbers).map(({ number, services }) => [number, services])).toEqual(expected);
  });
});

describe('words', () => {
  it.each([
    ['NO', 'en', 'Norway'],
    ['NO', 'nb', 'Norge'],
    ['NO', 'ro', 'Norvegia'],
    ['NO', 'ru', 'Норвегия'],
    ['NO', 'th', 'นอร์เวย์'],
    ['GB', 'nb', 'Storbritannia'],
  ])('%s is in %s “%s”', (code, lang, name) => {
    expect(countryName(code, lang)).toBe(name);
  });

  it('of services are a list with one capital letter', () => {
    expect(serviceNames(['Police', 'Ambulance', 'Fire'], 'en')).toBe('Police, ambulance, fire');
    expect(serviceNames(['Полиция'], 'ru')).toBe('Полиция');
  });
});

describe('what a page says of the country', () => {
  const text = { value: 'x', lang: 'en', isFallback: false };
  const reference = { publisher: 'p', title: 't', url: 'https://example.com', read: '2026-01-01' };
  const view: CountryView = {
    code: 'NO',
    law: [{ id: 'stop', topics: ['safety'], text, reference }],
    help: [{ id: 'line', topics: ['calm', 'safety'], name: text, tel: '1', note: undefined, reference }],
  };

  it('is what names the topic', () => {
    expect(notesFor(view, 'safety')).toEqual({ law: view.law, help: view.help });
    expect(notesFor(view, 'calm')).toEqual({ law: [], help: view.help });
    expect(notesFor(view, 'other')).toBeUndefined();
  });
});
