import { describe, expect, it } from 'vitest';
import { fixture } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { reportTo } from './report.ts';

const siteWith = (more: string) => {
  const { data } = readContent(fixture({ 'site.yaml': (text) => `${text}${more}\n` })).site;
  if (!data) throw new Error('site.yaml of the test is not valid');
  return data;
};
const GUARD =
  'contacts: { guard: { name: { nb: Vakta, en: The guard }, phone: "+47 22 33", email: guard@example.com } }';
const written = (more: string, lang = 'en') => reportTo(siteWith(more), lang).letters.map(({ href }) => href);

describe('whom a reader tells of a barrier', () => {
  it('is the address for changes', () => {
    expect(written(`suggest-change: editors@example.com\n${GUARD}`)).toEqual(['mailto:editors@example.com']);
  });

  it('is else who has an e-mail address; nobody is rung who is there for danger', () => {
    expect(written(GUARD)).toEqual(['mailto:guard@example.com']);
    expect(written('contacts: { guard: { name: Guard, phone: "+47 22 33" } }')).toEqual([]);
  });

  it('is not the git host, on which a file is edited', () => {
    expect(written('suggest-change: https://git.example.com/edit/{file}')).toEqual([]);
  });

  it('is else the role that answers for the site, in the reader’s language', () => {
    const site = siteWith('');
    const [role = {}] = Object.values(site.owners);
    expect(reportTo(site, 'nb').owner).toEqual({ value: role['nb'], lang: 'nb', isFallback: false });
  });
});
