import { EMPTY, merge } from '../state.ts';
import { languageKey } from '../../language/last-language.ts';
import { speechKey } from '../../phrase/choices.ts';
import { LEGACY_KEY, readStored, type ChecklistStorage, type KeyValueStorage } from '../storage.ts';

/** What lies under one key of the browser's storage, to the letter. */
export interface StoredText {
  readonly key: string;
  readonly text: string;
}

/** The keys of a site: ticks and lists, their older form, what was chosen about sentences to say, and the language read last. */
function namesOf(key: string): string[] {
  const base = key.slice(LEGACY_KEY.length + 1);
  return [key, LEGACY_KEY, speechKey(base), languageKey(base)];
}

/** What lies in the browser, be it garbage. */
export function storedTexts(storage: () => KeyValueStorage, { key }: ChecklistStorage): StoredText[] {
  try {
    return namesOf(key).flatMap((name) => {
      const text = storage().getItem(name);
      return text === null ? [] : [{ key: name, text }];
    });
  } catch {
    return [];
  }
}

/** Removes all of it. @returns undo: what lay there, together with what has been stored since */
export function erase(storage: () => KeyValueStorage, checklists: ChecklistStorage): () => void {
  const before = checklists.read();
  const removed = storedTexts(storage, checklists);
  const reason = checklists.memoryReason();
  checklists.forget();
  try {
    for (const name of namesOf(checklists.key)) storage().removeItem(name);
  } catch {
    checklists.inMemory(EMPTY, 'unavailable');
  }
  const restore = (entry: StoredText): void => {
    const isOwn = entry.key === checklists.key;
    // The old key comes back where it is absent; of the own key, only what cannot be merged by its meaning.
    if (isOwn && readStored(entry.text) !== 'newer') return;
    try {
      if (isOwn || storage().getItem(entry.key) === null) storage().setItem(entry.key, entry.text);
    } catch {
      // Storage was taken away meanwhile; the ticks come back in memory.
    }
  };
  // Storage that could not be written to before, being full or forbidden, may be so still: the next write finds out.
  return () => {
    const since = checklists.read();
    removed.forEach(restore);
    if (reason === 'newer') checklists.inMemory(merge(since, before), reason);
    else checklists.write(merge(since, before));
  };
}
