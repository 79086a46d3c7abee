import { codesIn, renamed, type Code, type Inline, type Sentence } from './inline.ts';

/** The marks of a sentence, each with the id that it has in the file for translators. */
export type Codes = ReadonlyMap<string, Code>;
export type Wire = readonly Inline<string>[];

export interface Numbered {
  readonly wire: Wire;
  readonly codes: Codes;
}

const sameCode = (one: Code, other: Code): boolean => one.open === other.open && one.close === other.close;

/** A sentence with its marks numbered in their order. */
export const numbered = (sentence: Sentence): Numbered => numberedBy(sentence, (_, count) => String(count + 1));

/** A translation with its marks numbered as the same marks of the source are; others, which the source does not have, get ids of their own. */
export function numberedLike(sentence: Sentence, source: Codes): Numbered {
  const free = new Map(source);
  let own = 0;
  return numberedBy(sentence, (code) => {
    const [id] = [...free].find(([, one]) => sameCode(one, code)) ?? [];
    if (id !== undefined) free.delete(id);
    return id ?? `t${String((own += 1))}`;
  });
}

function numberedBy(sentence: Sentence, idOf: (code: Code, count: number) => string): Numbered {
  const codes = new Map<string, Code>();
  const wire = renamed(sentence, (code) => {
    const id = idOf(code, codes.size);
    codes.set(id, code);
    return id;
  });
  return { wire, codes };
}

const nameOf = (id: string, { type }: Code): string => `${type} (${id})`;

/** What is wrong with the marks of a translation; undefined where each stands once and none is added. */
export function codeFault(wire: Wire, codes: Codes): string | undefined {
  const ids = codesIn(wire);
  const missing = [...codes].filter(([id]) => !ids.includes(id));
  const added = ids.filter((id) => !codes.has(id));
  const doubled = [...codes].filter(([id]) => ids.filter((one) => one === id).length > 1);
  const kind = wrongKind(wire, codes);
  const name = (list: readonly (readonly [string, Code])[]): string =>
    list.map(([id, code]) => nameOf(id, code)).join(', ');
  if (missing.length > 0)
    return `A mark of the source is missing: ${name(missing)}. Put it round or between the words again.`;
  if (added.length > 0) return `A mark was added that the source does not have: ${added.join(', ')}. Take it out.`;
  if (doubled.length > 0) return `A mark stands there twice: ${name(doubled)}. Leave it once.`;
  return kind === undefined
    ? undefined
    : `A mark has lost its beginning or its end: ${kind}. Take it from the source anew.`;
}

/** The id of a mark that stands round words in one place and by itself in the other. */
function wrongKind(wire: Wire, codes: Codes): string | undefined {
  for (const one of wire) {
    if (one.kind === 'text') continue;
    if ((one.kind === 'pair') !== (codes.get(one.code)?.close !== '')) return one.code;
    const inner = one.kind === 'pair' ? wrongKind(one.content, codes) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** A translation with the marks as the site has them. Its marks are those of `codes`. */
export const restored = (wire: Wire, codes: Codes): Sentence =>
  renamed(wire, (id) => codes.get(id) ?? { open: '', close: '', type: 'other' });
