import fc from 'fast-check';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

const PIECES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></textarea></style>',
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;',
  '&#x22;',
  '\\"',
  '${1}',
  '$&',
  '\n',
  'ลูกค้า',
] as const;

/** Text as an attacker, or a careless editor, may write it into a title. Has no `\r` and no NUL, which HTML parsers replace. */
export const hostileText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 })),
  maxLength: 8,
});

/** An element as a browser reads it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of a piece of HTML, in their order, each with the text in it. */
export function readElements(html: string): ReadElement[] {
  const found: ReadElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): string =>
    node.childNodes
      .map((child) => {
        if (defaultTreeAdapter.isTextNode(child)) return child.value;
        if (!defaultTreeAdapter.isElementNode(child)) return '';
        const place = found.length;
        found.push({ name: '', attributes: {}, text: '' });
        const text = visit(child);
        const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
        found[place] = { name: child.tagName, attributes, text };
        return text;
      })
      .join('');
  visit(parseFragment(html));
  return found;
}
