import type { State } from '../state.ts';
import { entries, openShown } from '../load-lists.client.ts';
import { listsOf, sections } from '../sections.client.ts';
import { state } from '../store.client.ts';
import { copyText } from './copy.client.ts';
import { encode, withCode } from './link.ts';
import { plainText } from './plain-text.ts';
import { printLists } from './print.client.ts';
import { backupFile, fileName, localDay, MAX_BYTES, readBackupFile, RefusedFileError } from './backup-file.ts';
import { importWithUndo, showStatus } from './status.client.ts';

const isVisible = (part: Element): boolean => part.closest('[hidden]') === null;

/** The sections these tools work on: the topic they stand in, or every visible topic of the page. */
function topicsOf(details: HTMLElement): HTMLElement[] {
  const own = details.closest<HTMLElement>('[data-checklists]');
  return own ? [own] : sections().filter(isVisible);
}

function asText(topics: readonly HTMLElement[]): string {
  return plainText(
    topics.map((section) => ({
      title: section.dataset['title'] ?? '',
      lists: [...section.querySelectorAll<HTMLElement>('[data-list]')].filter(isVisible).map((list) => ({
        name: list.querySelector('[data-name]')?.textContent ?? '',
        items: [...list.querySelectorAll<HTMLInputElement>('input[data-item]')].map((box) => {
          // The name of the button has both: “Does not apply: …”.
          const said = box.closest('.is-not-applicable')?.querySelector('[data-not-applicable]');
          const words = box.parentElement?.querySelector('.item-text')?.textContent.trim() ?? '';
          return {
            text: said?.getAttribute('aria-label') ?? words,
            mark: box.checked ? 'ticked' : said ? 'notApplicable' : undefined,
          };
        }),
      })),
    })),
  );
}

/** The reader's progress in these topics; with `pins`, her lists too. */
function stateOf(topics: readonly HTMLElement[], pins: boolean): State {
  const now = state();
  const entries = topics.flatMap((section) => {
    const { topic } = listsOf(section);
    const progress = now.topics.get(topic);
    return progress ? [[topic, progress] as const] : [];
  });
  return { topics: new Map(entries), pinned: pins ? now.pinned : new Set() };
}

/** The address without the hash; in a frame, that of the full page. */
const addressOf = (details: HTMLElement): string =>
  new URL(details.dataset['page'] ?? location.pathname + location.search, location.href).href;

function save(text: string, day: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = fileName(day);
  link.click();
  // The download has begun by then; its memory may go.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

async function read(details: HTMLElement, file: File): Promise<void> {
  try {
    if (file.size > MAX_BYTES) throw new RefusedFileError('too-large');
    const text = await new Response(file).text().catch(() => {
      throw new RefusedFileError('unreadable');
    });
    importWithUndo(details, readBackupFile(text), 'added');
  } catch (error) {
    showStatus(details, error instanceof RefusedFileError ? error.reason : 'unreadable');
  }
}

/** Binds the buttons of one group of tools. */
export function bind(details: HTMLElement): void {
  const whole = details.dataset['page'] === undefined;
  /** Does something with all that the page names, once its lists are there; at once where they are, as a browser asks of what copies. */
  const whenThere = <T>(act: () => Promise<T>): Promise<T> =>
    whole && entries().length > 0 ? openShown().then(act) : act();
  const file = details.querySelector<HTMLInputElement>('[data-file]');
  const actions: Readonly<Record<string, () => void>> = {
    print: () => {
      onPaper(false);
    },
    'print-empty': () => {
      onPaper(true);
    },
    copy: () =>
      void whenThere(() => copyText(details, asText(topicsOf(details)))).then((word) => {
        showStatus(details, word === 'by-hand' ? word : 'copied');
      }),
    link: () =>
      void whenThere(() => {
        const link = addressOf(details) + withCode('', encode(stateOf(topicsOf(details), whole)));
        return copyText(details, link);
      }).then((word) => {
        showStatus(details, word === 'by-hand' ? word : 'link-copied');
      }),
    save: () => {
      const all = state();
      const day = localDay(new Date());
      save(backupFile(whole ? all : stateOf(topicsOf(details), false), day), day);
      showStatus(details, 'saved');
    },
    read: () => file?.click(),
  };
  const onPaper = (empty: boolean): void =>
    void whenThere(() => printLists(empty, sheet())).then((began) => {
      if (!began) showStatus(details, 'print-blocked');
    });
  const sheet = (): boolean => details.querySelector<HTMLInputElement>('[data-sheet] input')?.checked ?? false;
  details.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    actions[button?.dataset['do'] ?? '']?.();
  });
  file?.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void read(details, chosen);
    // So that the same file can be chosen again.
    file.value = '';
  });
}
