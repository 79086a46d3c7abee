import { describe, expect, it } from 'vitest';
import { EMPTY, storeState, tick } from '../state.ts';
import { A, B, browser, legacy, LISTS, NEWER, ticked, ticks } from '../storage.fixture.ts';
import { LEGACY_KEY } from '../storage.ts';
import { erase, storedTexts } from './erase.ts';

describe('erase', () => {
  it('removes the present key and the old one, and nothing of another site', () => {
    const { open, map, get } = browser({
      [LEGACY_KEY]: legacy(ticked('empathy/a')),
      [B]: storeState(ticked('empathy/b')),
    });
    const page = open('/a/');
    page.read();
    expect(storedTexts(get, page).map(({ key }) => key)).toEqual([A, LEGACY_KEY]);
    erase(get, page);
    expect([...map.keys()]).toEqual([B]);
    expect(open('/a/').read()).toEqual(EMPTY);
  });

  it('undone, gives back both, together with what was ticked since', () => {
    const old = legacy(ticked('empathy/a'));
    const { open, map, get } = browser({ [LEGACY_KEY]: old });
    const page = open('/a/');
    const undo = erase(get, page);
    page.write(tick(page.read(), LISTS, 'honesty/c', true));
    undo();
    expect(ticks(open('/a/').read())).toEqual(['empathy/a', 'honesty/c']);
    expect(map.get(LEGACY_KEY)).toBe(old);
  });

  it('of what a newer version stored removes that too, and it comes back to the letter if that is undone', () => {
    const { open, map, get } = browser({ [A]: NEWER });
    const page = open('/a/');
    page.write(tick(page.read(), LISTS, 'empathy/a', true));
    const undo = erase(get, page);
    expect([storedTexts(get, page), page.read(), page.memoryReason()]).toEqual([[], EMPTY, undefined]);
    undo();
    expect(map.get(A)).toBe(NEWER);
    expect([ticks(page.read()), page.memoryReason()]).toEqual([['empathy/a'], 'newer']);
  });

  it.each(['full', 'blocked'] as const)(
    'of storage that is %s removes the ticks of the visit, and can be undone',
    (fault) => {
      const { open, get } = browser({}, fault);
      const page = open('/a/');
      page.write(tick(page.read(), LISTS, 'empathy/a', true));
      expect([ticks(page.read()), page.memoryReason(), storedTexts(get, page)]).toEqual([
        ['empathy/a'],
        'unavailable',
        [],
      ]);
      const undo = erase(get, page);
      expect(page.read()).toEqual(EMPTY);
      undo();
      expect(ticks(page.read())).toEqual(['empathy/a']);
    },
  );
});
