import { FIXTURE_LANGUAGES, fixture, type Overrides } from '../authoring/fixture.ts';

export const TERMS = 'search/terms.yaml';

/** The fixture with three search terms that have words in every language, two of which the glossary explains. */
export function withSearch(changes: Overrides = {}): ReadonlyMap<string, string> {
  const plain = new Map<string, string>([
    [
      TERMS,
      `shouting:
  topics:
    - calm
  points: [nb-01, ru-01]
weapon:
  topics:
    - safety
    - calm
  danger: true
  points: [nb-02]
lists: { page: checklists }
`,
    ],
    ...FIXTURE_LANGUAGES.flatMap((lang): [string, string][] => [
      [
        `glossary/${lang}.yaml`,
        `shouting:\n  name: Shouting (${lang})\n  definition: Loud (${lang})\nweapon:\n  name: Weapon (${lang})\n  definition: Sharp (${lang})\n`,
      ],
      [`search/${lang}/shouting.txt`, 'loud voice\nyell\n! yell for joy\n'],
      [`search/${lang}/weapon.txt`, 'gun\nknife\n'],
      [`search/${lang}/lists.txt`, 'tick off\n'],
      [`search/${lang}/out-of-scope.txt`, 'cable\nprinter\n'],
    ]),
  ]);
  const changed = Object.entries({ ...Object.fromEntries(plain), ...changes }).flatMap(([file, change]) => {
    const before = plain.get(file);
    if (before === undefined || typeof change === 'string') return [[file, change] as const];
    return change === null ? [] : [[file, change(before)] as const];
  });
  return fixture(Object.fromEntries(changed));
}
