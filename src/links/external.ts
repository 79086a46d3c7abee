import type { ContentFiles } from '../authoring/read.ts';
import { placeAt, textOf } from '../authoring/text-file.ts';

/** An address outside the site, and where the content names it. */
export interface ExternalAddress {
  readonly url: string;
  readonly places: readonly { readonly file: string; readonly line: number }[];
}

/** Addresses that stand for any, as in `https://kb.example`: https://www.rfc-editor.org/rfc/rfc2606 */
const isExample = ({ hostname }: URL): boolean =>
  /(^|\.)(example(\.(com|net|org))?|invalid|test|localhost)$|^127\./.test(hostname);

/** The address without what the sentence around it has put behind it: `(see https://a.no/b_(c)).` names `https://a.no/b_(c)`. */
function withoutSentence(text: string): string {
  for (let url = text; ; url = url.slice(0, -1)) {
    const last = url.at(-1) ?? '';
    const isOpen = url.split('(').length >= url.split(')').length;
    if (!(/[.,;:!?*_'’”»\]}]/.test(last) || (last === ')' && !isOpen))) return url;
  }
}

/** Every external address of the content, in order of the alphabet, each once, without the part behind `#`. */
export function externalAddresses(files: ContentFiles): ExternalAddress[] {
  const found = new Map<string, { file: string; line: number }[]>();
  for (const [file, content] of files) {
    const text = textOf(content);
    for (const match of text.matchAll(/https?:\/\/[^\s"<>`|\\]+/g)) {
      const written = withoutSentence(match[0]);
      if (!URL.canParse(written)) continue;
      const url = new URL(written);
      if (isExample(url)) continue;
      url.hash = '';
      const places = found.get(url.href) ?? [];
      found.set(url.href, [...places, { file, line: placeAt(text, match.index).line }]);
    }
  }
  return [...found].map(([url, places]) => ({ url, places })).sort((a, b) => (a.url < b.url ? -1 : 1));
}
