import { readState, type State } from '../state.ts';

/**
 * Ticks and pins in the hash of an address: `#ticks=1_keep-calm~3f2a~empathy.lowered-voice.gave-room_.pins~keep-calm.empathy`.
 * Only characters that no program escapes (RFC 3986, unreserved). Other parts of the hash belong to others and stay as
 * they are: WordPress gives every frame a `#?secret=…`, and takes no answer from a frame that lost it.
 */
const PART = /(^#|[#?&])ticks=([\w.~%-]*)/;
const PINS = '.pins';
/** Characters: a site of a hundred topics, all ticked. A longer link is not ours. */
const MOST = 20_000;

const grouped = (paths: Iterable<string>): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const path of [...paths].sort()) {
    const [first = '', second = ''] = path.split('/');
    groups.set(first, [...(groups.get(first) ?? []), second]);
  }
  return groups;
};
const parts = (groups: Map<string, string[]>): string[] =>
  [...groups].map(([name, members]) => [name, ...members].join('.'));

/** The code of a state: ids and versions, never positions. What was seen is the reader's own and is left out. */
export function encode({ topics, pinned }: State): string {
  const coded = [...topics]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, { content: content, ticked }]) => [topic, content, ...parts(grouped(ticked))].join('~'));
  if (pinned.size > 0) coded.push([PINS, ...parts(grouped(pinned))].join('~'));
  return ['1', ...coded].join('_');
}

/** Reads a code. Undefined where it is none at all; what is not a tick or a pin is left out. */
export function decode(code: string): State | undefined {
  // Some programs escape the tilde.
  const [version, ...parts] = code.replace(/%7e/gi, '~').split('_');
  if (version !== '1' || code.length > MOST) return undefined;
  const paths = (groups: readonly string[]): string[] =>
    groups.flatMap((group) => {
      const [name = '', ...members] = group.split('.');
      return members.map((member) => `${name}/${member}`);
    });
  const topics = new Map<string, { content: string; seen: string[]; ticked: string[] }>();
  let pinned: string[] = [];
  for (const part of parts) {
    const [topic = '', content = '', ...groups] = part.split('~');
    const before = topics.get(topic);
    if (topic === PINS) pinned = [...pinned, ...paths([content, ...groups])];
    else if (before) before.ticked.push(...paths(groups));
    else topics.set(topic, { content, seen: [], ticked: paths(groups) });
  }
  // Through the schema of the store, so that nothing gets in by a link that could not by a click.
  return readState({ topics: Object.fromEntries(topics), pinned }).state;
}

/** The code in a hash, if it carries one. */
export const codeIn = (hash: string): string | undefined => PART.exec(hash)?.[2];

/** A hash with the code, in place of the one it carried. */
export function withCode(hash: string, code: string): string {
  const rest = withoutCode(hash);
  return rest === '' ? `#ticks=${code}` : `${rest}&ticks=${code}`;
}

/** A hash without the code; every other part as it was. */
export function withoutCode(hash: string): string {
  const found = PART.exec(hash);
  if (!found) return hash;
  const [whole, lead = ''] = found;
  const before = hash.slice(0, found.index);
  const after = hash.slice(found.index + whole.length);
  // Either neighbour may be a separator; one of them goes with the part.
  const left =
    after.startsWith('&') && lead !== '&'
      ? before + lead + after.slice(1)
      : after.startsWith('#') || lead === '&'
        ? before + after
        : before + lead + after;
  return withoutCode(left === '#' ? '' : left);
}
