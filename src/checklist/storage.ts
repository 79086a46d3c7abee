import { parseTicks, storeTicks, type Ticks } from './ticks.ts';

const NAME = 'calm-counter:ticks';

/**
 * Where ticks are kept: this browser's localStorage, or, where that throws (blocked, sandboxed frame, full), memory for
 * as long as the page is open. `kept` tells which.
 */
export class TickStorage {
  kept = true;
  private memory: Ticks = new Set();

  read(): Ticks {
    if (!this.kept) return this.memory;
    try {
      return parseTicks(localStorage.getItem(NAME));
    } catch {
      this.kept = false;
      return this.memory;
    }
  }

  write(ticks: Ticks): void {
    this.memory = ticks;
    try {
      localStorage.setItem(NAME, storeTicks(ticks));
    } catch {
      this.kept = false;
    }
  }

  /** Calls back when another tab changed the ticks, or this page comes back from the browser's page cache. */
  onChange(changed: () => void): void {
    addEventListener('storage', (event) => {
      if (event.key === NAME || event.key === null) changed();
    });
    addEventListener('pageshow', (event) => {
      if (event.persisted) changed();
    });
  }
}
