import { InstantIndex } from '../instant/rank.ts';
import { readIndexFile } from '../instant/read-index-file.ts';

/** The first file of an instant index could not be fetched. */
export class IndexUnavailableError extends Error {
  override get name(): string {
    return 'IndexUnavailableError';
  }
}

/**
 * Reads the first file of an instant index.
 * @param response the answer to a request for it, perhaps still on its way
 * @throws IndexUnavailableError if the server has no such file
 * @throws IndexFileError if the file cannot be read
 */
export async function loadFirstFile(response: Promise<Response>): Promise<InstantIndex> {
  const answer = await response;
  if (!answer.ok) throw new IndexUnavailableError(`${answer.url} answered ${String(answer.status)}.`);
  return new InstantIndex(readIndexFile(await answer.json()));
}
