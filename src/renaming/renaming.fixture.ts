import { textOf } from '../authoring/text-file.ts';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { readContent, type ContentFiles } from '../authoring/read.ts';
import { withSearch } from '../checks/search.fixture.ts';
import { recordDone, formatTranslations } from '../translation/record.ts';
import { topicParts } from '../translation/topic-freshness.ts';
import { MOVED_FILE } from './moved-text.ts';
import type { Renaming } from './renaming.ts';

/** The fixture with search terms, a link from each topic to the other, and Russian recorded as made from English. */
export function folder(overrides: Overrides = {}): ContentFiles {
  const linked: Overrides = Object.fromEntries(
    ['nb', 'ru', 'en'].map((lang) => [
      `topics/safety/${lang}.mdx`,
      swap('Do not stay.', 'Do not stay, [keep calm](topic:calm#why) or [listen][there].\n\n[there]: topic:calm\n\n'),
    ]),
  );
  const files = withSearch(linked);
  const topics = readContent(files).topics;
  const recorded = topics.map((topic): [string, string] => {
    const source = topicParts(topic, 'en');
    const record = recordDone({}, { lang: 'ru', from: 'en', own: topicParts(topic, 'ru'), source });
    return [`topics/${topic.id}/translations.yaml`, formatTranslations(record)];
  });
  const all = new Map([...files, ...recorded]);
  for (const [path, change] of Object.entries(overrides)) {
    const before = all.get(path);
    if (typeof change === 'string') all.set(path, change);
    else if (change === null) all.delete(path);
    else if (before !== undefined) all.set(path, change(before));
  }
  return all;
}

/** Lines of the files that a renaming has changed, by the file as it is called now: `- old line` and `+ new line`. */
export function changesOf(before: ContentFiles, { files, moves }: Renaming): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const former = (file: string): string => {
    const move = moves.find(({ to }) => file === to || file.startsWith(`${to}/`));
    return move ? move.from + file.slice(move.to.length) : file;
  };
  for (const [file, text] of files) {
    if (file === MOVED_FILE) continue;
    const [old, now] = [textOf(before.get(former(file))).split('\n'), textOf(text).split('\n')];
    const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
    const added = now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
    if (gone.length + added.length > 0) found[file] = [...gone, ...added];
  }
  return found;
}

export const movedIn = ({ files }: Pick<Renaming, 'files'>) => readContent(files).moved.data;
export { fixture };
