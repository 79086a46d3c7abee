import { DOMParser, type Element } from '@xmldom/xmldom';
import { hasWords } from './inline.ts';
import type { Wire } from './codes.ts';
import { readInline, textOf, UnitFormatError } from './read-inline.ts';
import { NAMESPACE, XliffFormatError, type ReadUnit, type XliffDocument } from './xliff.ts';

/** A translation of the whole site has less than a tenth of it. */
const MOST_BYTES = 20_000_000;
/** Elements within each other; a file of a translation tool has about ten. */
const DEEPEST = 60;
/** States by which a translator says that a segment is translated. */
const CONFIRMED: readonly string[] = ['translated', 'reviewed', 'final'];
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const AFTER = 4;
const SAVE_AS = 'Have your translation tool save it as XLIFF 2.1 or 2.0, or send back the file that it was given.';

/** The text of a file in UTF-8 or UTF-16, as tools write it. @throws XliffFormatError */
export function decodeXliff(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES)
    throw new XliffFormatError(
      `The file is larger than ${String(MOST_BYTES / 1_000_000)} MB, which no translation of this site is.`,
    );
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XliffFormatError(`The file is not in UTF-8. ${SAVE_AS}`);
  }
}

/** Reads an XLIFF 2.0 or 2.1 document. Entities of its own and document types are refused. @throws XliffFormatError */
export function readXliff(source: string): XliffDocument {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source))
    throw new XliffFormatError(`The file declares a document type, which XLIFF does not have. ${SAVE_AS}`);
  if (source.length > MOST_BYTES || deepest(source) > DEEPEST)
    throw new XliffFormatError(`The file is too large or nested too deep to be a translation. ${SAVE_AS}`);
  const root = parse(source);
  if (root.localName !== 'xliff')
    throw new XliffFormatError(`The file is not XLIFF: it begins with <${root.nodeName}>. ${SAVE_AS}`);
  if (root.namespaceURI !== NAMESPACE)
    throw new XliffFormatError(`The file is XLIFF ${root.getAttribute('version') ?? 'of another version'}. ${SAVE_AS}`);
  const [from, lang] = [root.getAttribute('srcLang'), root.getAttribute('trgLang')];
  if (!from || !lang)
    throw new XliffFormatError(`The file does not say from which language into which (srcLang, trgLang). ${SAVE_AS}`);
  return {
    from,
    lang,
    files: elements(root, 'file').map((file) => ({ id: file.getAttribute('id') ?? '', units: unitsIn(file) })),
  };
}

function parse(source: string): Element {
  const errors: string[] = [];
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') errors.push(message);
      },
    });
    const root = parser.parseFromString(source.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
    if (root && errors.length === 0) return root;
  } catch (error) {
    errors.push(error instanceof Error ? error.message : String(error));
  }
  throw new XliffFormatError(`The file is not whole XML: ${errors[0]?.split('\n')[0] ?? 'it is empty'}. ${SAVE_AS}`);
}

/** How deep elements stand within each other, counted before a parser builds them. */
function deepest(source: string): number {
  let [depth, most] = [0, 0];
  for (const [, end, empty] of source.matchAll(/<(\/)?[A-Za-z_](?:[^<>"']|"[^"]*"|'[^']*')*?(\/)?>/g)) {
    depth += end === undefined ? (empty === undefined ? 1 : 0) : -1;
    most = Math.max(most, depth);
  }
  return most;
}

const elements = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && node.localName === name && node.namespaceURI === NAMESPACE,
  );

/** The units of a file, those in groups too. */
const unitsIn = (parent: Element): ReadUnit[] => [
  ...elements(parent, 'unit').map(unitOf),
  ...elements(parent, 'group').flatMap(unitsIn),
];

function unitOf(unit: Element): ReadUnit {
  const id = unit.getAttribute('id') ?? '';
  const none: ReadUnit = { id, source: [], target: undefined, confirmed: false, marks: new Map(), fault: undefined };
  try {
    return { ...none, ...sentencesOf(unit) };
  } catch (error) {
    if (error instanceof UnitFormatError) return { ...none, fault: error.message };
    throw error;
  }
}

/** Source and target of a unit; tools may have cut it into several segments, with spaces between that are not translated. */
function sentencesOf(unit: Element): Omit<ReadUnit, 'id' | 'fault'> {
  const data = new Map(
    elements(unit, 'originalData')
      .flatMap((one) => elements(one, 'data'))
      .map((one) => [one.getAttribute('id') ?? '', textOf(one)]),
  );
  const pieces = [...elements(unit, 'segment'), ...elements(unit, 'ignorable')]
    .toSorted((a, b) => (a.compareDocumentPosition(b) & AFTER ? -1 : 1))
    .map((part, at) => {
      const [[source], [target]] = [elements(part, 'source'), elements(part, 'target')];
      return { part, source, target, order: Number(target?.getAttribute('order') ?? at + 1) };
    });
  const segments = pieces.filter(({ part }) => part.localName === 'segment');
  const join = (list: readonly (Element | undefined)[], marks?: Map<string, string>): Wire =>
    readInline(
      list.filter((one) => one !== undefined),
      data,
      marks,
    );
  const marks = new Map<string, string>();
  const source = join(
    pieces.map((piece) => piece.source),
    marks,
  );
  const target = join(
    pieces
      .toSorted((a, b) => a.order - b.order)
      .map((piece) => piece.target ?? (piece.part.localName === 'ignorable' ? piece.source : undefined)),
  );
  const given = segments.filter((piece) => piece.target !== undefined);
  if (given.length > 0 && given.length < segments.length && hasWords(target))
    throw new UnitFormatError('One of its sentences has no translation. Translate it, or leave the whole unit empty.');
  return {
    source,
    target: given.length > 0 ? target : undefined,
    confirmed: segments.every(({ part }) => CONFIRMED.includes(part.getAttribute('state') ?? '')),
    marks,
  };
}
