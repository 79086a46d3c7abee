import { describe, expect, it } from 'vitest';
import { fixture, type Overrides } from '../authoring/fixture.ts';
import { overlay } from '../authoring/overlay.ts';
import type { ContentFiles } from '../authoring/read.ts';
import { validContent } from '../checks/index.ts';
import { createModel } from './model.ts';

const NORWAY = `numbers: { emergency: "112", ambulance: "113" }
law:
  stop:
    topics: [safety]
    text: { nb: Stans., en: Stop. }
    reference: { publisher: P, title: T, url: https://example.com/t, language: nb, read: 2026-11-28 }
help:
  line:
    topics: [calm]
    name: A line
    tel: "116 123"
    note: { en: Day and night. }
    reference: { publisher: P, title: T, url: https://example.com/t, read: 2026-11-28 }
`;
const modelOf = (files: ContentFiles) => createModel(validContent(files));
const model = (changes: Overrides) => modelOf(fixture({ 'countries/NO.yaml': NORWAY, ...changes }));

describe('the country of the site', () => {
  it('has its numbers', () => {
    expect(model({}).numbers).toEqual({ emergency: '112', ambulance: '113' });
  });

  it('is changed by one line', () => {
    const swedish = { 'countries/SE.yaml': 'numbers: { emergency: "90 000" }\n' };
    const site = (text: string) => text.replace('country: "NO"', 'country: SE');
    const other = model({ ...swedish, 'site.yaml': site });
    expect(other.numbers).toEqual({ emergency: '90 000' });
    expect(other.country('en')).toEqual({ code: 'SE', law: [], help: [] });
  });

  it('takes numbers from where they stood before, and those come first', () => {
    const old = (text: string) =>
      `${text}countries:\n  "NO": { police: "02 800", ambulance: "114" }\n  SE: { emergency: "112" }\n`;
    expect(model({ 'site.yaml': old }).numbers).toEqual({ emergency: '112', ambulance: '114', police: '02 800' });
    const swedish = (text: string) => old(text).replace('country: "NO"', 'country: SE');
    expect(model({ 'site.yaml': swedish }).numbers).toEqual({ emergency: '112' });
  });

  it('is laid over by an organisation’s own file, key by key', () => {
    const own = 'numbers: { police: "02 800" }\nlaw:\n  stop:\n';
    const files = overlay(fixture({ 'countries/NO.yaml': NORWAY }), new Map([['countries/NO.yaml', own]]), 'own');
    const merged = modelOf(files);
    expect(merged.numbers).toEqual({ emergency: '112', police: '02 800', ambulance: '113' });
    expect(merged.country('en').law).toEqual([]);
    expect(merged.country('en').help).toHaveLength(1);
  });

  it('says what it says in the reader’s language, else in another, which is known', () => {
    const { law, help } = model({}).country('ru');
    expect(law).toMatchObject([{ id: 'stop', text: { value: 'Stop.', lang: 'en', isFallback: true } }]);
    expect(help).toMatchObject([
      { name: { value: 'A line', isFallback: false }, tel: '116 123', note: { value: 'Day and night.' } },
    ]);
    expect(model({}).country('nb').law[0]?.text).toEqual({ value: 'Stans.', lang: 'nb', isFallback: false });
  });
});
