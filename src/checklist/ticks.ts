/** Ids of ticked items, `<topic>/<list>/<item>`: the same in every language. Pure; nothing here touches the browser. */
export type Ticks = ReadonlySet<string>;

const KEY = /^[a-z0-9-]{1,80}\/(empathy|honesty|self-care)\/[a-z0-9-]{1,80}$/;
/** Far more than any site has; a larger store is damaged or not ours. */
const MOST = 10_000;

/** Reads what was stored. Whatever is not a tick is left out; garbage of any kind gives no ticks, never an error. */
export function parseTicks(stored: string | null): Ticks {
  if (stored === null) return new Set();
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return new Set();
  }
  if (typeof value !== 'object' || value === null || !('ticks' in value) || !Array.isArray(value.ticks)) return new Set();
  const ticks: unknown[] = value.ticks;
  return new Set(ticks.slice(0, MOST).filter((key): key is string => typeof key === 'string' && KEY.test(key)));
}

/** The text to store. The version lets a later format read this one. */
export const storeTicks = (ticks: Ticks): string => JSON.stringify({ version: 1, ticks: [...ticks].sort() });

export function withTick(ticks: Ticks, key: string, on: boolean): Ticks {
  const next = new Set(ticks);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}

/** Splits off a topic's ticks: what is left, and what was taken, so that it can be put back. */
export function clearTopic(ticks: Ticks, topic: string): { left: Ticks; taken: Ticks } {
  const mine = (key: string): boolean => key.startsWith(`${topic}/`);
  return { left: new Set([...ticks].filter((key) => !mine(key))), taken: new Set([...ticks].filter(mine)) };
}

export const union = (a: Ticks, b: Ticks): Ticks => new Set([...a, ...b]);
