import { numbered, numberedLike, type Codes, type Wire } from './codes.ts';
import { isLineBreak, tidy, type Code } from './inline.ts';
import type { Unit, UnitFile } from './units.ts';
import { fileId, NAMESPACE, unitId, type SegmentState, type XliffVersion } from './xliff.ts';
import { block, element, xmlText } from './xml.ts';

/** A unit with what the translator is told. */
export interface ExportedUnit {
  readonly unit: Unit;
  readonly state: SegmentState;
  readonly notes: readonly { readonly category: string; readonly text: string }[];
}

export interface ExportedFile extends Omit<UnitFile, 'units'> {
  readonly units: readonly ExportedUnit[];
}

/** The type of a mark as XLIFF names it. */
const TYPES: Readonly<Record<Code['type'], { type: string; subType?: string }>> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  struck: { type: 'fmt', subType: 'calm:struck' },
  'line-break': { type: 'fmt', subType: 'xlf:lb' },
  link: { type: 'link' },
  picture: { type: 'image' },
  setting: { type: 'other', subType: 'calm:setting' },
  code: { type: 'other', subType: 'calm:code' },
  other: { type: 'other' },
};

/**
 * One document with a `<file>` for each topic and each scene.
 * @param version as which it is declared; all it holds is in 2.0 already, and some tools open no other
 */
export const writeXliff = (
  from: string,
  lang: string,
  files: readonly ExportedFile[],
  version: XliffVersion = '2.1',
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${block(
    'xliff',
    { xmlns: NAMESPACE, version, srcLang: from, trgLang: lang },
    files.map((file) =>
      block('file', { id: fileId(file.id), original: `content/${file.original}` }, file.units.map(unitElement)),
    ),
  )}\n`;

function unitElement({ unit, state, notes }: ExportedUnit): string {
  const source = numbered(tidy(unit.source, isLineBreak));
  const target = unit.target && numberedLike(tidy(unit.target, isLineBreak), source.codes);
  const all = new Map([...source.codes, ...(target?.codes ?? [])]);
  // A mark that today’s translation does without may be left out; every other has to stay.
  const needed = new Set([...source.codes.keys()].filter((id) => target?.codes.has(id) ?? true));
  const wire = (sentence: Wire): string => wireXml(sentence, all, needed);
  return block('unit', { id: unitId(unit.name), name: unit.name }, [
    block(
      'notes',
      {},
      notes.map(({ category, text }) => element('note', { category }, xmlText(text))),
    ),
    ...originalData(all),
    block('segment', { state }, [
      element('source', {}, wire(source.wire)),
      ...(target ? [element('target', {}, wire(target.wire))] : []),
    ]),
  ]);
}

function originalData(codes: Codes): string[] {
  if (codes.size === 0) return [];
  const data = (id: string, text: string): string => element('data', { id, 'xml:space': 'preserve' }, xmlText(text));
  return [
    block(
      'originalData',
      {},
      [...codes].flatMap(([id, { open, close }]) => [
        data(`d${id}`, open),
        ...(close === '' ? [] : [data(`e${id}`, close)]),
      ]),
    ),
  ];
}

function wireXml(sentence: Wire, codes: Codes, needed: ReadonlySet<string>): string {
  return sentence
    .map((one) => {
      if (one.kind === 'text') return xmlText(one.text);
      const code = codes.get(one.code);
      const attributes = {
        id: one.code,
        canCopy: 'no',
        canDelete: needed.has(one.code) ? 'no' : 'yes',
        ...TYPES[code?.type ?? 'other'],
      };
      return one.kind === 'code'
        ? element('ph', { ...attributes, dataRef: `d${one.code}`, disp: code?.open.trim() })
        : element(
            'pc',
            {
              ...attributes,
              dataRefStart: `d${one.code}`,
              dataRefEnd: `e${one.code}`,
              dispStart: code?.open,
              dispEnd: code?.close,
            },
            wireXml(one.content, codes, needed),
          );
    })
    .join('');
}
