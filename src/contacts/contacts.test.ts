import { describe, expect, it } from 'vitest';
import { fixture } from '../authoring/fixture.ts';
import type { SiteData } from '../authoring/schema.ts';
import { validContent } from '../checks/index.ts';
import { contactsFor, emergencyNumber, telephoneAddress } from './contacts.ts';

function siteOf(more: string): SiteData {
  const { data } = validContent(fixture({ 'site.yaml': (text) => text + more, 'countries/SE.yaml': SWEDEN })).site;
  if (!data) throw new Error('The fixture has no site.yaml.');
  return data;
}
const SWEDEN = 'numbers: { emergency: "112" }\n';

describe('contacts', () => {
  const site = siteOf(
    `contacts:
  guard:
    name: { nb: Vakta, en: Guard }
    phone: "+47 22 33 44 55"
    email: guard@example.com
    note: day and night
  embassy: { name: Embassy, phone: "1-2", languages: [en] }
  abroad: { name: Abroad, phone: "3", country: SE }
`,
  );

  it('are those of the reader’s language and of the site’s country, a telephone and a letter apart', () => {
    expect(contactsFor(site, 'nb').map(({ name, href, written }) => [name.value, href, written])).toEqual([
      ['Vakta', 'tel:+4722334455', '+47 22 33 44 55'],
      ['Vakta', 'mailto:guard@example.com', 'guard@example.com'],
    ]);
    expect(contactsFor(site, 'en').map(({ name }) => name.value)).toEqual(['Guard', 'Guard', 'Embassy']);
  });

  it('show another language’s words, marked, where the reader’s lacks them; one text for all is in none', () => {
    const [first] = contactsFor(site, 'ru');
    expect(first).toMatchObject({ name: { value: 'Guard', isFallback: true }, note: { isFallback: false } });
  });

  it.each([
    ['02 800', 'tel:02800'],
    ['+66 (0) 2-123', 'tel:+6602123'],
    ['*21#', 'tel:*21%23'],
  ])('%s is dialled as %s', (written, href) => {
    expect(telephoneAddress(written)).toBe(href);
  });
});

describe('emergency numbers', () => {
  it('are those of the country; the general one stands for the others', () => {
    const plain = { emergency: '112' };
    expect([emergencyNumber(plain), emergencyNumber(plain, 'police')]).toEqual(['112', '112']);
    const more = { emergency: '112', police: '02 800', fire: '110' };
    expect([emergencyNumber(more, 'police'), emergencyNumber(more, 'ambulance')]).toEqual(['02 800', '112']);
  });
});
