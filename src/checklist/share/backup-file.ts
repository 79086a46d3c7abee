import { FORM_VERSION, formVersionOf, plainState, readState, type State } from '../state.ts';

const FORMAT = 'calm-counter';
/** Bytes. A topic with all its items ticked takes about 900. */
export const MAX_BYTES = 1_000_000;

/** Why a file is not taken; each has a text of its own (`share.refused`). */
export type Refusal = 'unreadable' | 'too-large' | 'not-ours' | 'newer' | 'damaged';

/** A file that somebody opened is not taken, and nothing was changed. */
export class RefusedFileError extends Error {
  override get name(): string {
    return 'RefusedFileError';
  }

  declare readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(`The file was refused: ${reason}. Save it again where it came from.`);
    this.reason = reason;
  }
}

/** A day as the reader's clock has it, YYYY-MM-DD. In UTC it would be yesterday in Thailand until seven in the morning. */
export function localDay(date: Date): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return [pad(date.getFullYear(), 4), pad(date.getMonth() + 1, 2), pad(date.getDate(), 2)].join('-');
}

/** The text of a file that holds a state. @param day when it was saved, YYYY-MM-DD */
export const backupFile = (state: State, day: string): string =>
  `${JSON.stringify({ format: FORMAT, version: formVersionOf(state), saved: day, ...plainState(state) }, null, 2)}\n`;

export const fileName = (day: string): string => `${FORMAT}-${day}.json`;

/**
 * Reads a saved file, all of it or nothing.
 * @throws RefusedFileError
 */
export function readBackupFile(text: string): State {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RefusedFileError(text.includes(`"${FORMAT}"`) ? 'damaged' : 'not-ours');
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    throw new RefusedFileError('not-ours');
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > FORM_VERSION) throw new RefusedFileError('newer');
  const { state, whole } = readState(value);
  if ((version !== 1 && version !== FORM_VERSION) || !whole) throw new RefusedFileError('damaged');
  return state;
}
