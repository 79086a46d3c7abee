import { EMPTY, parseState, storeState, type State } from './state.ts';

/**
 * The one place where this browser keeps checklists: localStorage, or, where that throws (blocked, sandboxed frame,
 * full), memory for as long as the page is open. Everything that shows ticks listens here.
 */
const NAME = 'calm-counter';
/** Set once storage has failed. */
let memory: State | undefined;
const listeners: (() => void)[] = [];

export function state(): State {
  if (memory) return memory;
  try {
    return parseState(localStorage.getItem(NAME));
  } catch {
    memory = EMPTY;
    return memory;
  }
}

export const notify = (): void => {
  for (const listener of listeners) listener();
};

/** Changes the state as it is now: another tab may have changed it meanwhile. */
export function change(next: (current: State) => State): void {
  const changed = next(state());
  if (memory) memory = changed;
  else {
    try {
      const text = storeState(changed);
      if (text === storeState(EMPTY)) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, text);
    } catch {
      memory = changed;
    }
  }
  notify();
}

/** Calls back now, after every change here, after one in another tab, and when the page comes back from the browser's page cache. */
export function onChange(listener: () => void): void {
  listeners.push(listener);
  listener();
}

/** Whether what is kept will be there next time; `apart`: perhaps, but not on this site's own pages (a frame in another site). */
export function keeping(): 'yes' | 'apart' | 'no' {
  if (memory) return 'no';
  try {
    return top?.location.href === undefined ? 'apart' : 'yes';
  } catch {
    return 'apart';
  }
}

/** The text as it lies in the browser, be it garbage; null where there is none. */
export function raw(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

addEventListener('storage', (event) => {
  if (event.key === NAME || event.key === null) notify();
});
addEventListener('pageshow', (event) => {
  if (event.persisted) notify();
});
