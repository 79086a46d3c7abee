import type { Content } from '../authoring/read.ts';
import type { Cause, Finding } from '../authoring/finding.ts';

type Caused = Finding & { readonly cause: Cause };

/** Places that one finding lists; more are counted. */
const MOST_PLACES = 12;

/**
 * Findings that have one cause become one: a topic that was taken away is named in five files, a language in sixty. It tells what to
 * remove everywhere, so that nobody has to check and mend in rounds.
 */
export function joinCauses(findings: readonly Finding[], content: Content): Finding[] {
  const groups = Map.groupBy(findings.filter(isCaused), ({ cause }) => `${cause.kind} ${cause.id}`);
  const told = new Set<string>();
  return findings.flatMap((finding): Finding[] => {
    if (!isCaused(finding)) return [finding];
    const key = `${finding.cause.kind} ${finding.cause.id}`;
    const group = groups.get(key) ?? [];
    if (group.length === 1) return [finding];
    if (told.has(key)) return [];
    told.add(key);
    return [joined(group, finding, content)];
  });
}

const isCaused = (finding: Finding): finding is Caused => finding.cause !== undefined;

function joined(group: readonly Caused[], first: Caused, content: Content): Finding {
  const { cause } = first;
  const { severity, file, line } = first;
  if (cause.kind === 'uncited') return { severity, file, line, ...uncited(group) };
  const count = String(group.length);
  const removal = `remove ${placesOf(group).join('; ')}`;
  if (cause.kind === 'language')
    return {
      severity,
      file: content.site.file,
      line: content.site.lineOf(['languages']),
      message: `“${cause.id}” is not a language of this site, and ${count} places are in it.`,
      fix: `If the language was taken away, ${removal}. If it is to stay, add it to languages: - { code: ${cause.id}, name: … }`,
    };
  const meant = cause.meant === undefined ? '' : `Did you mean “${cause.meant}”? Then write that one there. `;
  const other = cause.meant === undefined ? ' If it only has another name now, write that one there.' : '';
  return {
    severity,
    file,
    line,
    message: `The ${cause.kind} “${cause.id}” does not exist, and ${count} places name it.`,
    fix: `${meant}If it was taken away, ${removal}.${other}`,
  };
}

function uncited(group: readonly Caused[]): Pick<Finding, 'message' | 'fix'> {
  const points = group.map(({ cause }) => cause.remove);
  const [first = ''] = points;
  return {
    message: `No topic rests on the source points ${points.join(', ')}, and no reason sets them aside.`,
    fix: `Cite each under sources in a topic.yaml, or set it aside: “${first}: { set-aside: later }” (later, contested or outside).`,
  };
}

/** What to remove, in few words: whole files by their folders, then lines, with the files that have them. */
function placesOf(group: readonly Caused[]): string[] {
  const files = group.filter(({ cause }) => cause.remove === undefined).map(({ file }) => file);
  const byFolder = [...Map.groupBy(files, patternOf)].map(([pattern, same]) =>
    same.length === 1 ? `content/${same[0] ?? ''}` : `content/${pattern} (${String(same.length)} files)`,
  );
  const lines = group.filter(({ cause }) => cause.remove !== undefined);
  const byWords = [...Map.groupBy(lines, ({ cause }) => cause.remove ?? '')].flatMap(([words, same]) =>
    same.length > 3
      ? [
          `${words} in ${[...new Set(same.map(({ file }) => `content/${patternOf(file)}`))].join(', ')} (${String(same.length)} places)`,
        ]
      : [`${words} in ${same.map(({ file, line }) => `content/${file}:${String(line)}`).join(', ')}`],
  );
  const all = [...byFolder, ...byWords];
  return all.length <= MOST_PLACES
    ? all
    : [...all.slice(0, MOST_PLACES), `and ${String(all.length - MOST_PLACES)} more, which the next check names`];
}

/** `topics/calm/th.mdx` → `topics/*` + `/th.mdx`, `search/th/anger.txt` → `search/th/*.txt`: how a person names such files together. */
const patternOf = (file: string): string =>
  file
    .replace(/^(topics)\/[^/]+\//, '$1/*/')
    .replace(/^(search\/[^/]+|phrases|sources|glossary|interface)\/[^/]+\./, '$1/*.');
