import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { overlay } from '../authoring/overlay.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const FILE = 'sources/coverage.yaml';
const COVERAGE = `nb-01:
  topic: calm
  section: now
  sentence: Breathe out (en).
nb-02:
  topic: safety
  section: avoid
  sentence: Start at the top (en).
ru-01:
  topic: calm
  section: why
  sentence: Answer <Setting id="rings" />. A threat is [another matter](topic:safety#avoid) (en).
`;
const covered = (change = (text: string) => text, overrides: Overrides = {}) =>
  fixture({ ...overrides, [FILE]: change(COVERAGE) });

describe('the pages that say the points of the sources', () => {
  it('need not be named', () => {
    expect(findingsOf(fixture())).toEqual([]);
  });

  it('hold the sentences, with marks or without, on one line or on two', () => {
    expect(findingsOf(covered())).toEqual([]);
    expect(findingsOf(covered(swap('Breathe out (en).', '"**Breathe\n    out** (en)."')))).toEqual([]);
  });

  it('are missing where no entry names one; a point that is set aside needs none', () => {
    expectOnly(covered(swap(COVERAGE.slice(0, COVERAGE.indexOf('nb-02:')), '')), {
      severity: 'missing',
      file: FILE,
      says: ['No page is named that says the source points nb-01.'],
      fix: 'nb-01: { topic: keep-calm',
    });
  });

  it.each([
    ['nb-02:', 'nb-022:', 'nb-022', '“nb-022” is not a known source point', 'Did you mean “nb-02”?'],
    ['topic: safety', 'topic: saftey', 'topic: saftey', '“saftey” is not a known topic', 'Did you mean “safety”?'],
    ['section: avoid', 'section: avoyd', 'avoyd', '“avoyd” is not a section of the topic “safety”', 'now, avoid'],
  ])('%s → %s', (from, to, at, says, fix) => {
    const found = findingsOf(covered(swap(from, to))).filter(({ severity }) => severity === 'error');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: FILE });
    expect(found[0]?.message).toContain(says);
    expect(found[0]?.fix).toContain(fix);
    expect(covered(swap(from, to)).get(FILE)?.split('\n')[(found[0]?.line ?? 0) - 1]).toContain(at);
  });

  it('rest on the point', () => {
    expectOnly(covered(swap('topic: calm\n  section: why', 'topic: safety # not there\n  section: now')), {
      severity: 'error',
      file: FILE,
      at: '# not there',
      says: ['The topic “safety” does not rest on the source point “ru-01”'],
      fix: 'topics/safety/topic.yaml',
    });
  });

  it('are to be looked at again where the sentence was reworded, which stops nobody', () => {
    expectOnly(covered(undefined, { 'topics/safety/en.mdx': swap('Start [at the top]', 'Begin [at the top]') }), {
      severity: 'missing',
      file: FILE,
      at: 'Start at the top',
      says: ['“nb-02” does not stand in the section “avoid” of topics/safety/en.mdx'],
      fix: 'Second point (en)',
    });
  });

  it('keep a sentence that only moved to another section', () => {
    expectOnly(covered(swap('section: now', 'section: say')), {
      severity: 'missing',
      file: FILE,
      at: 'section: say',
      says: ['“nb-01”', '“say”'],
      fix: 'write section: now',
    });
  });

  it('are read in the language that others are translated from', () => {
    const pivot = { 'site.yaml': swap('customer-language: nb', 'customer-language: nb\npivot: nb') };
    expect(findingsOf(covered((text) => text.replaceAll('(en)', '(nb)'), pivot))).toEqual([]);
    expect(findingsOf(covered(undefined, pivot))).toHaveLength(3);
  });

  it('are not for an organisation to mend that has changed the pages', () => {
    const page = fixture({ 'topics/safety/en.mdx': swap('Start [at the top]', 'Begin [at the top]') });
    const own = new Map([['topics/safety/en.mdx', page.get('topics/safety/en.mdx') ?? '']]);
    expect(findingsOf(overlay(covered(), own, 'own'))).toEqual([]);
    // Neither is a point that no page is named for.
    const partly = covered((text) => text.slice(text.indexOf('nb-02:')));
    expect(findingsOf(overlay(partly, new Map([['topics/calm/topic.yaml', 'order: 25\n']]), 'own'))).toEqual([]);
    const line = 'nb-02:\n  sentence: Nowhere.\n';
    expect(findingsOf(overlay(covered(), new Map([[FILE, line]]), 'own'))).toMatchObject([
      { severity: 'missing', file: FILE, folder: 'own', line: 2 },
    ]);
  });
});
