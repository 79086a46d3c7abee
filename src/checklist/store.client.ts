import { openStorage } from './storage.ts';
import type { State } from './state.ts';

/** The one place where this browser keeps checklists. Everything that shows ticks listens here. */
const { BASE_URL } = import.meta.env;
export const storage = openStorage(() => localStorage, BASE_URL);

/** Called with the id of the topic that changed, or without where any may have changed. */
type Listener = (topic?: string) => void;
const listeners: Listener[] = [];

export const state = (): State => storage.read();

export const notify = (topic?: string): void => {
  for (const listener of listeners) listener(topic);
};

/**
 * Changes the state as it is now: another tab may have changed it meanwhile.
 * @param topic the id of the topic, where nothing else changes
 */
export function change(next: (current: State) => State, topic?: string): void {
  storage.write(next(state()));
  notify(topic);
}

/** Calls back now, after every change here, after one in another tab, and when the page comes back from the browser's page cache. */
export function onChange(listener: Listener): void {
  listeners.push(listener);
  listener();
}

/**
 * Whether ticks will be there next time. `apart`: in a frame of another site the browser may keep them separately, so that
 * the site's own pages do not show them; `newer`: no, since a newer version of the site wrote what is stored.
 */
export function persistence(): 'yes' | 'apart' | 'newer' | 'no' {
  const reason = storage.memoryReason();
  if (reason !== undefined) return reason === 'newer' ? 'newer' : 'no';
  try {
    return top?.location.href === undefined ? 'apart' : 'yes';
  } catch {
    return 'apart';
  }
}

addEventListener('storage', (event) => {
  // A key of null: the whole storage was cleared.
  if (event.key === storage.key || event.key === null) notify();
});
addEventListener('pageshow', (event) => {
  if (event.persisted) notify();
});
