import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, merge, notApplicableOf, startAfresh, storeState, tick, type State } from './state.ts';
import { A, B, browser, legacy, LISTS, NEWER, OTHER, ticked, ticks } from './storage.fixture.ts';
import { LEGACY_KEY, readStored, storageKey } from './storage.ts';

describe('the key of a site', () => {
  it.each([
    ['/', 'calm-counter:/'],
    ['/kb', 'calm-counter:/kb/'],
    ['/kb/', 'calm-counter:/kb/'],
  ])('under %s is %s', (base, key) => {
    expect(storageKey(base)).toBe(key);
  });
});

describe('readStored', () => {
  it.each([NEWER, '{"version":2.5}', '{"version":99,"topics":{},"pinned":[]}'])('knows a newer version: %s', (text) => {
    expect(readStored(text)).toBe('newer');
  });

  it.each(['{"version":"2"}', '{"version":null}', '{"version":-1}', '[2]', '2', 'null', '{', null])(
    'finds nothing in %j',
    (text) => {
      expect(readStored(text)).toEqual(EMPTY);
    },
  );

  it('reads the form before versions and the present one', () => {
    const state = ticked('empathy/a');
    expect(readStored(legacy(state))).toEqual(state);
    expect(readStored(storeState(state))).toEqual(state);
    expect(storeState(state)).toMatch(/^\{"version":1,/);
  });
});

describe('what a page that knew ticks alone would lose', () => {
  const marked = tick(ticked('empathy/a'), LISTS, 'empathy/b', true, 'notApplicable');

  it('is stored as a version that such a page leaves as it is; ticks alone are stored as it wrote them', () => {
    expect(storeState(marked)).toBe(
      '{"version":2,"topics":{"calm":{"content":"v1","seen":["empathy/a","empathy/b","honesty/c"],"ticked":["empathy/a"],"notApplicable":["empathy/b"]}},"pinned":[]}',
    );
    expect(storeState(tick(marked, LISTS, 'empathy/b', false))).toBe(storeState(ticked('empathy/a')));
    expect(storeState(ticked('empathy/a'))).toBe(
      '{"version":1,"topics":{"calm":{"content":"v1","seen":["empathy/a","empathy/b","honesty/c"],"ticked":["empathy/a"]}},"pinned":[]}',
    );
  });

  it('is there after another page of today has ticked something', () => {
    const { open } = browser();
    open('/a/').write(marked);
    const other = open('/a/');
    other.write(tick(other.read(), LISTS, 'honesty/c', true));
    const now = open('/a/').read();
    expect([ticks(now), [...notApplicableOf(now, LISTS)]]).toEqual([['empathy/a', 'honesty/c'], ['empathy/b']]);
  });
});

describe('two sites under one origin', () => {
  it('do not share ticks', () => {
    const { open, map } = browser();
    open('/a/').write(ticked('empathy/a'));
    open('/b/').write(ticked('empathy/b'));
    expect([ticks(open('/a/').read()), ticks(open('/b/').read())]).toEqual([['empathy/a'], ['empathy/b']]);
    expect([...map.keys()]).toEqual([A, B]);
  });

  it('each take a copy of what they shared before, whichever is opened first', () => {
    const { open, map } = browser({ [LEGACY_KEY]: legacy(ticked('empathy/a')) });
    const [a, b] = [open('/a/'), open('/b/')];
    expect(ticks(a.read())).toEqual(['empathy/a']);
    a.write(ticked('empathy/a', 'empathy/b'));
    expect(ticks(b.read())).toEqual(['empathy/a']);
    expect(map.get(LEGACY_KEY)).toBe(legacy(ticked('empathy/a')));
  });
});

describe('the form before versions', () => {
  it('is taken over once, also when the old tab goes on or the reader removes all ticks', () => {
    const { open, map } = browser({ [LEGACY_KEY]: legacy(ticked('empathy/a')) });
    const page = open('/a/');
    expect(ticks(page.read())).toEqual(['empathy/a']);
    expect(map.get(A)).toBe(storeState(ticked('empathy/a')));
    map.set(LEGACY_KEY, legacy(ticked('honesty/c')));
    expect(ticks(page.read())).toEqual(['empathy/a']);
    page.write(EMPTY);
    expect(open('/a/').read()).toEqual(EMPTY);
  });

  it('never replaces what the site has stored, be it garbage', () => {
    const old = legacy(ticked('empathy/a'));
    expect(
      ticks(
        browser({ [LEGACY_KEY]: old, [A]: storeState(ticked('empathy/b')) })
          .open('/a/')
          .read(),
      ),
    ).toEqual(['empathy/b']);
    expect(
      browser({ [LEGACY_KEY]: old, [A]: '{' })
        .open('/a/')
        .read(),
    ).toEqual(EMPTY);
  });

  it.each(['', '{', 'null', '{"topics":5}', NEWER])('leads to nothing if it is %j, and stores nothing', (text) => {
    const { open, map } = browser({ [LEGACY_KEY]: text });
    const page = open('/a/');
    expect(page.read()).toEqual(EMPTY);
    expect([...map]).toEqual([[LEGACY_KEY, text]]);
    page.write(ticked('empathy/a'));
    expect(ticks(open('/a/').read())).toEqual(['empathy/a']);
  });

  it('shows its ticks for the visit where the copy cannot be written', () => {
    const page = browser({ [LEGACY_KEY]: legacy(ticked('empathy/a')) }, 'full').open('/a/');
    expect(ticks(page.read())).toEqual(['empathy/a']);
    expect(page.memoryReason()).toBe('unavailable');
  });
});

describe('what a newer version stored', () => {
  it('stays as it is whatever the reader ticks, and her ticks last for the visit', () => {
    const step = fc.oneof(
      fc.constantFrom(...LISTS.items).map((item) => (state: State) => tick(state, LISTS, item, true)),
      fc.constantFrom(...LISTS.items).map((item) => (state: State) => tick(state, LISTS, item, false)),
      fc.constant((state: State) => startAfresh(state, LISTS)),
      fc.constant((state: State) => merge(state, tick(EMPTY, OTHER, 'empathy/a', true))),
      fc.constant(() => EMPTY),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.boolean(), (steps, withLegacy) => {
        const content = { [A]: NEWER, ...(withLegacy ? { [LEGACY_KEY]: legacy(ticked('empathy/a')) } : {}) };
        const { open, map } = browser(content);
        const page = open('/a/');
        let expected: State = EMPTY;
        for (const change of steps) {
          expected = change(expected);
          page.write(change(page.read()));
          expect(page.read()).toEqual(expected);
        }
        expect(page.read()).toEqual(expected);
        expect(page.memoryReason()).toBe('newer');
        expect(Object.fromEntries(map)).toEqual(content);
      }),
    );
  });

  it('while this page is open takes nothing from its screen', () => {
    const { open, map } = browser();
    const page = open('/a/');
    page.write(ticked('empathy/a'));
    map.set(A, NEWER);
    page.write(tick(page.read(), LISTS, 'empathy/b', true));
    expect(ticks(page.read())).toEqual(['empathy/a', 'empathy/b']);
    expect(map.get(A)).toBe(NEWER);
  });

  it('is not written over by a page that has not read it', () => {
    const { open, map } = browser({ [A]: NEWER });
    open('/a/').write(ticked('empathy/a'));
    expect(map.get(A)).toBe(NEWER);
  });
});

describe('storage that cannot be used', () => {
  it('from one moment to the next keeps what the page shows', () => {
    const { open, faults } = browser();
    const page = open('/a/');
    page.write(ticked('empathy/a'));
    faults.current = 'blocked';
    expect(ticks(page.read())).toEqual(['empathy/a']);
    expect(page.memoryReason()).toBe('unavailable');
  });
});
