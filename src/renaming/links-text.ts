const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `topic:calm` where it is the whole name: not in `topic:calm-down`. */
const address = (topic: string): string => `(?<![\\p{L}\\p{N}:_-])topic:${escaped(topic)}(?![a-z0-9-])`;

/** The links of a page to a topic, under its new id. */
export const renameLinks = (source: string, from: string, to: string): string =>
  source.replace(new RegExp(address(from), 'gu'), `topic:${to}`);

/** The links of a page to a section of a topic; `own`: the page is of that topic, and links to it by `#say` too. */
export function renameAnchors(source: string, topic: string, own: boolean, from: string, to: string): string {
  const links = source.replace(new RegExp(`(${address(topic)})#${escaped(from)}(?![a-z0-9-])`, 'gu'), `$1#${to}`);
  if (!own) return links;
  return links
    .replace(new RegExp(`(\\]\\(<?|\\]:[ \\t]*<?)#${escaped(from)}(?![a-z0-9-])`, 'g'), `$1#${to}`)
    .replace(new RegExp(`^(#{2}[^\\n]*\\[#)${escaped(from)}(\\][ \\t]*\\r?)$`, 'gm'), `$1${to}$2`);
}

/** A page whose links to a topic are words again: `[see there](topic:calm#say)` becomes `see there`. @returns also how many */
export function unlink(source: string, topic: string): { text: string; count: number } {
  let count = 0;
  const target = `<?${address(topic)}(?:#[a-z0-9-]*)?>?`;
  const words = (_: string, text: string): string => {
    count += 1;
    return text;
  };
  const inner = '((?:[^\\[\\]\\\\]|\\\\.)*)';
  let text = source.replace(new RegExp(`\\[${inner}\\]\\(\\s*${target}\\s*\\)`, 'gu'), words);
  // `[see there][name]`, `[name][]` or `[name]`, and elsewhere `[name]: topic:calm`.
  const definition = new RegExp(`^ {0,3}\\[([^\\]\\n]+)\\]:[ \\t]*${target}[ \\t]*(?:\\r?\\n|$)`, 'gmu');
  for (const [line, name = ''] of text.matchAll(definition)) {
    text = text
      .replace(line, '')
      .replace(new RegExp(`\\[${inner}\\]\\[${escaped(name)}\\]`, 'giu'), words)
      .replace(new RegExp(`\\[(${escaped(name)})\\](?:\\[\\])?(?![(:])`, 'giu'), words);
  }
  return { text, count };
}
