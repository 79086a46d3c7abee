import { EMPTY, plainState, tick, tickedOf, type State, type TopicLists } from './state.ts';
import { openStorage, storageKey, type ChecklistStorage, type KeyValueStorage } from './storage.ts';

export const LISTS: TopicLists = { topic: 'calm', content: 'v1', items: ['empathy/a', 'empathy/b', 'honesty/c'] };
export const OTHER = { ...LISTS, topic: 'safety' };
export const ticked = (...items: string[]): State =>
  items.reduce((state, item) => tick(state, LISTS, item, true), EMPTY);
export const ticks = (state: State): string[] => [...tickedOf(state, LISTS)];
/** The form before versions. */
export const legacy = (state: State): string => JSON.stringify(plainState(state));
export const NEWER = '{"version":3,"lists":{"calm":"of a kind we do not know"}}';
export const A = storageKey('/a/');
export const B = storageKey('/b/');

/** A browser's storage, with its content to look at; `full`: it refuses to write, `blocked`: it cannot be had. */
export function browser(content: Record<string, string> = {}, fault?: 'full' | 'blocked') {
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
  const get = (): KeyValueStorage => {
    if (faults.current === 'blocked') throw new DOMException('blocked', 'SecurityError');
    return storage;
  };
  const open = (base: string): ChecklistStorage => openStorage(get, base);
  return { map, open, get, faults };
}
