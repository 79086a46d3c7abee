import { EMPTY, FORM_VERSION, readState, storeState, type State } from './state.ts';

/** The part of `localStorage` that is used. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Why ticks last only as long as the page is open: storage throws, or a newer version of the site wrote what is there. */
export type MemoryReason = 'unavailable' | 'newer';

/**
 * The key of the form before versions: one for all sites of an origin.
 *
 * It is copied once into the key of this site, by the first read that finds no key of this site, and is never written
 * to. It stays where it is, for two reasons. With two sites under one origin (`/a/` and `/b/`) each takes a copy of what
 * they shared, whichever is opened first. A tab that was opened before the update goes on reading and writing the old
 * key, so it neither loses its ticks nor writes over what a new tab stored; its later ticks stay with the old key.
 * Only “Erase all of it” removes it: a reader who erases wants nothing left.
 */
export const LEGACY_KEY = 'calm-counter';

/** The key of one site: `calm-counter:/kb/`, so that sites under one origin do not share ticks. */
export const storageKey = (base: string): string => `${LEGACY_KEY}:${base.replace(/\/?$/, '/')}`;

/**
 * Reads a stored text. Garbage of any kind gives an empty state, never an error.
 * @returns `newer` for a version greater than ours (`{"version":3,…}`): we know neither what it means nor what
 * would be lost by writing over it
 */
export function readStored(text: string | null): State | 'newer' {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return EMPTY;
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  return typeof version === 'number' && version > FORM_VERSION ? 'newer' : readState(value).state;
}

export interface ChecklistStorage {
  readonly key: string;
  /** The state as it is now; another tab may have changed it since the last call. */
  read(): State;
  write(state: State): void;
  /** Undefined while what is written is stored. */
  memoryReason(): MemoryReason | undefined;
  /** From now on nothing is stored: the page keeps this state as long as it is open. */
  inMemory(state: State, reason: MemoryReason): State;
  /** As if the page had just been opened. */
  forget(): void;
}

/**
 * Stores a state under the key of one site; where that cannot be done, in memory for as long as the page is open.
 * @param storage `localStorage`, got anew each time, since getting it throws in a sandboxed frame
 * @param base base path of the site, such as `/` or `/kb/`
 */
export function openStorage(storage: () => KeyValueStorage, base: string): ChecklistStorage {
  const key = storageKey(base);
  /** The last state that could be read: what the page shows when a newer tab writes something we cannot read. */
  let latest = EMPTY;
  let memory: { state: State; reason: MemoryReason } | undefined;

  const inMemory = (state: State, reason: MemoryReason): State => {
    memory = { state, reason };
    return state;
  };
  const takeOver = (): State => {
    const old = readStored(storage().getItem(LEGACY_KEY));
    if (old === 'newer') return EMPTY;
    if (storeState(old) !== storeState(EMPTY)) write(old);
    return old;
  };
  function read(): State {
    if (memory) return memory.state;
    try {
      const text = storage().getItem(key);
      const stored = text === null ? takeOver() : readStored(text);
      // From here on the page keeps to its own state, also if the other tab erases what it wrote.
      if (stored === 'newer') return inMemory(latest, 'newer');
      return (latest = stored);
    } catch {
      return inMemory(latest, 'unavailable');
    }
  }
  function write(state: State): void {
    if (memory) {
      memory.state = state;
      return;
    }
    try {
      const target = storage();
      if (readStored(target.getItem(key)) === 'newer') {
        inMemory(state, 'newer');
        return;
      }
      const text = storeState(state);
      // Without the key, the old form would be taken over again.
      if (text === storeState(EMPTY) && target.getItem(LEGACY_KEY) === null) target.removeItem(key);
      else target.setItem(key, text);
      latest = state;
    } catch {
      inMemory(state, 'unavailable');
    }
  }
  return {
    key,
    read,
    write,
    inMemory,
    forget() {
      latest = EMPTY;
      memory = undefined;
    },
    memoryReason() {
      // Only reading tells.
      read();
      return memory?.reason;
    },
  };
}
