import { announce } from '../checklist/announce.client.ts';
import { readTextMap } from '../i18n/plural.ts';
import { fetchIndex, keep, KeepError, keptNow, removeAll } from './kept.ts';

/** Browsers without a service worker, pages that are not from https, private windows and frames without storage can keep nothing. */
async function canKeep(): Promise<boolean> {
  try {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return false;
    await caches.keys();
    return true;
  } catch {
    return false;
  }
}

/** “6.9 MB” in the reader's language. */
function megabytes(bytes: number): string {
  const unit = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, unit).format(bytes / 1_000_000);
}

const section = document.querySelector<HTMLElement>('[data-offline]');
if (section) void bind(section);

async function bind(section: HTMLElement): Promise<void> {
  const { base = '/', worker = '' } = section.dataset;
  const said = readTextMap(section.dataset['said']);
  const list = section.querySelector<HTMLElement>('[data-offline-languages]');
  const status = section.querySelector<HTMLElement>('[data-offline-said]');
  const rows = new Map(
    [...section.querySelectorAll<HTMLElement>('[data-offline-language]')].map((row) => [
      row.dataset['offlineLanguage'] ?? '',
      rowOf(row),
    ]),
  );
  const say = (text = ''): void => {
    if (status) status.textContent = text;
    // By the one live region of the page that this stands on.
    announce(text);
  };
  section.hidden = false;
  if (!(await canKeep())) {
    section.querySelector<HTMLElement>('[data-offline-unable]')?.removeAttribute('hidden');
    return;
  }

  const show = async (): Promise<void> => {
    const kept = await keptNow(base);
    for (const [lang, row] of rows) row.showKept(kept?.languages.includes(lang) === true);
  };

  /** Changes what is kept. @param lang the one that is added or removed */
  const change = async (lang: string, isKept: boolean): Promise<void> => {
    const row = rows.get(lang);
    const before = (await keptNow(base))?.languages ?? [];
    const wanted = isKept ? [...new Set([...before, lang])] : before.filter((other) => other !== lang);
    say();
    try {
      if (isKept) {
        row?.showProgress(0);
        // Asks the browser not to clear it when it runs out of room. Some ask the reader; a no changes nothing here.
        void navigator.storage.persist().catch(() => false);
      }
      if (wanted.length === 0) {
        await removeAll(base);
        await (await navigator.serviceWorker.getRegistration(base))?.unregister();
      } else {
        await keep(base, wanted, ({ done, total }) => row?.showProgress(done / total));
        await navigator.serviceWorker.register(worker, { scope: base });
      }
      say(said[isKept ? 'done' : 'removed']);
    } catch (error) {
      say(said[error instanceof KeepError ? error.fault : 'network']);
    }
    row?.showProgress(undefined);
    await show();
    row?.focus();
  };

  for (const [lang, row] of rows) row.onChange((isKept) => void change(lang, isKept));
  await show();
  if (list) list.hidden = false;
  // The sizes come from the server; without a network what is kept can be seen and removed all the same.
  const index = await fetchIndex(base).catch(() => undefined);
  for (const [lang, row] of rows) row.showSize(index?.languages[lang]);
}

interface Row {
  showSize(bytes: number | undefined): void;
  showKept(isKept: boolean): void;
  /** @param share 0 to 1; undefined where nothing is being fetched */
  showProgress(share: number | undefined): void;
  onChange(change: (isKept: boolean) => void): void;
  /** Puts the focus on the button that there is now. */
  focus(): void;
}

function rowOf(row: HTMLElement): Row {
  const keepButton = row.querySelector<HTMLButtonElement>('[data-offline-keep]');
  const removeButton = row.querySelector<HTMLButtonElement>('[data-offline-remove]');
  const progress = row.querySelector('progress');
  const hide = (element: HTMLElement | null, isHidden: boolean): void => {
    if (element) element.hidden = isHidden;
  };
  let isKept = false;
  const showButtons = (isBusy: boolean): void => {
    hide(progress, !isBusy);
    hide(keepButton, isBusy || isKept);
    hide(removeButton, isBusy || !isKept);
    hide(row.querySelector('[data-offline-kept]'), isBusy || !isKept);
  };
  return {
    showSize(bytes) {
      const size = row.querySelector('[data-offline-size]');
      if (size) size.textContent = bytes === undefined ? '' : megabytes(bytes);
    },
    showKept(now) {
      isKept = now;
      showButtons(false);
    },
    showProgress(share) {
      showButtons(share !== undefined);
      if (progress) progress.value = share ?? 0;
    },
    onChange(change) {
      keepButton?.addEventListener('click', () => {
        change(true);
      });
      removeButton?.addEventListener('click', () => {
        change(false);
      });
    },
    focus() {
      (isKept ? removeButton : keepButton)?.focus();
    },
  };
}
