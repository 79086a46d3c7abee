import { readState, type State } from '../state.ts';

/**
 * Marks and pins in the hash of an address: `#ticks=1_keep-calm~3f2a~empathy.lowered-voice.gave-room_.pins~keep-calm.empathy`.
 * Items that do not apply stand in groups of their own, `~-empathy.took-back-words`, which pages from before leave out.
 * Only characters that no program escapes (RFC 3986, unreserved). A part of the hash begins at `#`, `?` or `&`. Parts
 * other than `ticks=` stay as they are: WordPress gives every frame a `#?secret=…`, and ignores a frame that lost it.
 */
const CODE = /[#?&]ticks=([\w.~%-]*)/;
const PINS = '.pins';
const NOT_APPLICABLE = '-';
/** Characters: a site of a hundred topics, all ticked. A longer code is not one of this site. */
const MAX_CODE_LENGTH = 20_000;

const grouped = (paths: Iterable<string>): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const path of [...paths].sort()) {
    const [first = '', second = ''] = path.split('/');
    const group = groups.get(first);
    if (group) group.push(second);
    else groups.set(first, [second]);
  }
  return groups;
};
const parts = (groups: Map<string, string[]>): string[] =>
  [...groups].map(([name, members]) => [name, ...members].join('.'));

/** The code of a state: ids and versions, never positions. Which items the reader has seen concerns nobody else: left out. */
export function encode({ topics, pinned }: State): string {
  const coded = [...topics]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, { content, ticked, notApplicable }]) => {
      const paths = [...ticked, ...[...notApplicable].map((path) => NOT_APPLICABLE + path)];
      return [topic, content, ...parts(grouped(paths))].join('~');
    });
  if (pinned.size > 0) coded.push([PINS, ...parts(grouped(pinned))].join('~'));
  return ['1', ...coded].join('_');
}

/** Reads a code; leaves out what is neither a mark nor a pin. @returns undefined if the text is no code of this version */
export function decode(code: string): State | undefined {
  if (code.length > MAX_CODE_LENGTH) return undefined;
  // Some programs escape the tilde.
  const [version, ...parts] = code.replace(/%7e/gi, '~').split('_');
  if (version !== '1') return undefined;
  const paths = (groups: readonly string[]): string[] =>
    groups.flatMap((group) => {
      const [name = '', ...members] = group.split('.');
      return members.map((member) => `${name}/${member}`);
    });
  const topics = new Map<string, { content: string; marked: string[] }>();
  const pinned: string[] = [];
  for (const part of parts) {
    const [topic = '', content = '', ...groups] = part.split('~');
    const before = topics.get(topic);
    if (topic === PINS) pinned.push(...paths([content, ...groups]));
    else if (before) before.marked.push(...paths(groups));
    else topics.set(topic, { content, marked: paths(groups) });
  }
  // Through the schema of the store, so that nothing gets in by a link that could not by a click.
  const progress = [...topics].map(([topic, { content, marked }]) => {
    const [ticked, notApplicable] = [false, true].map((is) =>
      marked.filter((path) => path.startsWith(NOT_APPLICABLE) === is).map((path) => path.slice(is ? 1 : 0)),
    );
    return [topic, { content, seen: [], ticked, notApplicable }] as const;
  });
  return readState({ topics: Object.fromEntries(progress), pinned }).state;
}

/** The code in a hash, if it carries one. */
export const codeIn = (hash: string): string | undefined => CODE.exec(hash)?.[1];

/** A hash with the code, in place of the one it carried. */
export function withCode(hash: string, code: string): string {
  const rest = withoutCode(hash);
  return rest === '' ? `#ticks=${code}` : `${rest}&ticks=${code}`;
}

/**
 * A hash without its codes; every other part as it was. One pass over the parts, since an address may have any number
 * of them: `#ticks=1&ticks=1&…`.
 */
export function withoutCode(hash: string): string {
  if (codeIn(hash) === undefined) return hash;
  let left = '';
  /** The `#` or `?` before a removed part, which now stands before the next one: `#ticks=1_x&a=1` becomes `#a=1`. */
  let separator = '';
  for (const part of hash.split(/(?=[#?&])/)) {
    let text = part;
    if (part.startsWith('&') && separator !== '') text = separator + part.slice(1);
    else if (!part.startsWith('#')) left += separator;
    const isCode = /^[#?&]ticks=/.test(text);
    separator = isCode && !text.startsWith('&') ? text.charAt(0) : '';
    if (!isCode) left += text;
  }
  left += separator;
  return left === '#' ? '' : left;
}
