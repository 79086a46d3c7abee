import type { Content, TopicFiles } from '../authoring/read.ts';
import { TRANSLATIONS } from '../authoring/schema.ts';
import { digest } from '../translation/digest.ts';
import { pageParts } from '../translation/parts.ts';
import { replaceScalars } from '../yaml/rename-yaml.ts';

/** The versions that a renaming has changed, by `<language>/<part>`: links in a text are part of it, but mean the same as before. */
function changedVersions(before: TopicFiles, after: TopicFiles): ReadonlyMap<string, { old: string; now: string }> {
  const found = new Map<string, { old: string; now: string }>();
  for (const [lang, page] of after.pages) {
    const former = before.pages.get(lang);
    const [old, now] = [former ? [...pageParts(former)] : [], [...pageParts(page)]];
    // A renaming leaves the parts in their order.
    if (old.length !== now.length) continue;
    for (const [index, [part, text]] of now.entries()) {
      const versions = { old: digest(old[index]?.[1] ?? ''), now: digest(text) };
      if (versions.old !== versions.now) found.set(`${lang}/${part}`, versions);
    }
  }
  return found;
}

/**
 * The files of versions that have to follow a renaming, so that no translation counts as outdated because of it. One that was outdated
 * before stays so.
 * @param formerly what a topic was called before
 * @returns the new texts by their files
 */
export function versionsAfter(
  before: Content,
  after: Content,
  files: ReadonlyMap<string, string>,
  formerly: (topic: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const topic of after.topics) {
    const file = `topics/${topic.id}/${TRANSLATIONS}`;
    const text = files.get(file);
    const former = before.topics.find(({ id }) => id === formerly(topic.id));
    const record = topic.translations.data;
    if (text === undefined || former === undefined || record === undefined) continue;
    const changed = changedVersions(former, topic);
    const next = replaceScalars(text, ({ path: [lang, , part], value, isKey }) => {
      if (isKey || part === undefined) return undefined;
      const versions = changed.get(`${record[String(lang)]?.from ?? String(lang)}/${String(part)}`);
      return versions !== undefined && value === versions.old ? versions.now : undefined;
    });
    if (next !== text) found.set(file, next);
  }
  return found;
}
