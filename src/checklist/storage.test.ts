import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, merge, plainState, startAfresh, storeState, tick, tickedOf, type State } from './state.ts';
import { LEGACY_KEY, openStorage, readStored, storageKey, type KeyValueStorage } from './storage.ts';

const LISTS = { topic: 'calm', content: 'v1', items: ['empathy/a', 'empathy/b', 'honesty/c'] };
const OTHER = { ...LISTS, topic: 'safety' };
const ticked = (...items: string[]): State => items.reduce((state, item) => tick(state, LISTS, item, true), EMPTY);
const ticks = (state: State): string[] => [...tickedOf(state, LISTS)];
/** The form before versions. */
const legacy = (state: State): string => JSON.stringify(plainState(state));
const NEWER = '{"version":2,"lists":{"calm":"of a kind we do not know"}}';
const A = storageKey('/a/');
const B = storageKey('/b/');

/** A browser's storage, with its content to look at; `full`: it refuses to write, `blocked`: it cannot be had. */
function browser(content: Record<string, string> = {}, fault?: 'full' | 'blocked') {
  const map = new Map(Object.entries(content));
  const faults = { current: fault };
  const storage: KeyValueStorage = {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => {
      if (faults.current === 'full') throw new DOMException('full', 'QuotaExceededError');
      map.set(key, text);
    },
    removeItem: (key) => void map.delete(key),
  };
  const open = (base: string) =>
    openStorage(() => {
      if (faults.current === 'blocked') throw new DOMException('blocked', 'SecurityError');
      return storage;
    }, base);
  return { map, open, faults };
}

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
  it.each([NEWER, '{"version":1.5}', '{"version":99,"topics":{},"pinned":[]}'])('knows a newer version: %s', (text) => {
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

  it('goes if the reader erases everything, and comes back to the letter if that is undone', () => {
    const { open, map } = browser({ [A]: NEWER });
    const page = open('/a/');
    page.write(tick(page.read(), LISTS, 'empathy/a', true));
    const undo = page.erase();
    expect([page.texts(), page.read(), page.memoryReason()]).toEqual([[], EMPTY, undefined]);
    undo();
    expect(map.get(A)).toBe(NEWER);
    expect([ticks(page.read()), page.memoryReason()]).toEqual([['empathy/a'], 'newer']);
  });
});

describe('erase', () => {
  it('removes the present key and the old one, and nothing of another site', () => {
    const { open, map } = browser({ [LEGACY_KEY]: legacy(ticked('empathy/a')), [B]: storeState(ticked('empathy/b')) });
    const page = open('/a/');
    page.read();
    expect(page.texts().map(({ key }) => key)).toEqual([A, LEGACY_KEY]);
    page.erase();
    expect([...map.keys()]).toEqual([B]);
    expect(open('/a/').read()).toEqual(EMPTY);
  });

  it('undone, gives back both, together with what was ticked since', () => {
    const old = legacy(ticked('empathy/a'));
    const { open, map } = browser({ [LEGACY_KEY]: old });
    const page = open('/a/');
    const undo = page.erase();
    page.write(tick(page.read(), LISTS, 'honesty/c', true));
    undo();
    expect(ticks(open('/a/').read())).toEqual(['empathy/a', 'honesty/c']);
    expect(map.get(LEGACY_KEY)).toBe(old);
  });
});

describe('storage that cannot be used', () => {
  it.each(['full', 'blocked'] as const)(
    'is %s: ticks last for the visit, can be erased, and that be undone',
    (fault) => {
      const page = browser({}, fault).open('/a/');
      page.write(tick(page.read(), LISTS, 'empathy/a', true));
      expect([ticks(page.read()), page.memoryReason(), page.texts()]).toEqual([['empathy/a'], 'unavailable', []]);
      const undo = page.erase();
      expect(page.read()).toEqual(EMPTY);
      undo();
      expect(ticks(page.read())).toEqual(['empathy/a']);
    },
  );

  it('from one moment to the next keeps what the page shows', () => {
    const { open, faults } = browser();
    const page = open('/a/');
    page.write(ticked('empathy/a'));
    faults.current = 'blocked';
    expect(ticks(page.read())).toEqual(['empathy/a']);
    expect(page.memoryReason()).toBe('unavailable');
  });
});
