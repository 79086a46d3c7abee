import { execFile } from 'node:child_process';
import { dirname, basename } from 'node:path';
import { promisify } from 'node:util';
import { diffWordsWithSpace } from 'diff';
import { digest } from './digest.ts';

const run = promisify(execFile);
/** Commits of a file that are looked through for a version. */
const MOST_COMMITS = 300;

/**
 * The texts that a file had in the past, the newest first. None where the folder has no history: in a zip copy or a shallow clone.
 * @param path full path of the file
 */
export async function* pastTexts(path: string): AsyncGenerator<string> {
  const [cwd, name] = [dirname(path), basename(path)];
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', args, { cwd, maxBuffer: 20_000_000 })).stdout;
  const commits = await git('log', `--max-count=${String(MOST_COMMITS)}`, '--format=%H', '--', name).catch(() => '');
  for (const commit of commits.split('\n').filter((line) => line !== '')) {
    const text = await git('show', `${commit}:./${name}`).catch(() => undefined);
    if (text !== undefined) yield text;
  }
}

/**
 * The text of a part in the version that a translation was made from; undefined if the history does not have it.
 * @param partIn reads the part out of the text of a file
 */
export async function textOfVersion(
  path: string,
  version: string,
  partIn: (text: string) => string | undefined,
): Promise<string | undefined> {
  for await (const text of pastTexts(path)) {
    const part = partIn(text);
    if (part !== undefined && digest(part) === version) return part;
  }
  return undefined;
}

/** What has changed between two versions, word by word: `Breathe [-in-]{+out+} slowly`, as git shows it. */
export function wordChanges(before: string, after: string, lang: string): string {
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return diffWordsWithSpace(before, after, { intlSegmenter })
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
}
