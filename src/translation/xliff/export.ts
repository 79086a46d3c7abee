import type { Content, Lang } from '../../authoring/read.ts';
import { comparedWith, freshnessOf, type PartFreshness } from '../freshness.ts';
import { wordChanges } from '../history.ts';
import type { PartId } from '../parts.ts';
import { translationStatus } from '../status.ts';
import { textsOf } from '../texts.ts';
import { pivotOf } from '../topic-freshness.ts';
import { sectionBlocks, type SectionBlocks } from './blocks.ts';
import { readable, sameSentence, text, type Sentence } from './inline.ts';
import { placeNote } from './notes.ts';
import { unitsOf, type Unit } from './units.ts';
import type { ExportedFile, ExportedUnit } from './write-xliff.ts';

/** What is exported: all that is outdated or missing, one of these, or everything. */
export type Selection = 'to-do' | 'outdated' | 'missing' | 'all';

export interface ExportRequest {
  readonly lang: Lang;
  /** The language translated from; the pivot language of the site if it is left out. */
  readonly from?: Lang | undefined;
  readonly selection: Selection;
  /** Topics, scenes, or `phrases`; all if it is left out. */
  readonly ids?: readonly string[] | undefined;
}

/** The old text of a part, from the history. */
export type TextBefore = (id: string, from: Lang, part: PartId, version: string) => Promise<string | undefined>;

export interface Exported {
  readonly from: Lang;
  readonly files: readonly ExportedFile[];
  /** Topics, scenes and phrases that were left out since they were made from another language than the one asked for. */
  readonly otherwise: readonly { readonly id: string; readonly from: Lang }[];
}

/** The units that a translator gets, each with what he has to know. */
export async function exportUnits(
  content: Content,
  { lang, from: asked, selection, ids }: ExportRequest,
  textBefore: TextBefore,
): Promise<Exported> {
  const pivot = content.site.data ? pivotOf(content.site.data) : 'en';
  const from = asked ?? pivot;
  const files: ExportedFile[] = [];
  const otherwise: { id: string; from: Lang }[] = [];
  for (const id of ids ?? translationStatus(content).map((row) => row.id)) {
    const texts = textsOf(content, id);
    const usual = comparedWith(texts.record, lang, pivot);
    if (usual !== from && asked === undefined) {
      otherwise.push({ id, from: usual });
      continue;
    }
    const record = usual === from ? texts.record : { ...texts.record, [lang]: { from, parts: {} } };
    const freshness = freshnessOf(record, lang, pivot, (code) => texts.in(code));
    const file = unitsOf(content, id, from, lang);
    if (!file) continue;
    const chosen = file.units.filter((unit) => isChosen(unit, freshness.get(unit.part), selection));
    const units: ExportedUnit[] = [];
    for (const [part, all] of Map.groupBy(chosen, (unit) => unit.part))
      units.push(...(await exported(all, freshness.get(part), (version) => textBefore(id, from, part, version))));
    if (units.length > 0) files.push({ ...file, units });
  }
  return { from, files, otherwise };
}

function isChosen({ place }: Unit, part: PartFreshness | undefined, selection: Selection): boolean {
  // The address of a page that is still to be written goes with the missing texts.
  const state = place === 'slug' ? 'missing' : part?.state;
  if (selection === 'to-do') return state === 'outdated' || state === 'missing';
  return selection === 'all' || state === selection;
}

/** The units of one part: with what has changed, and as translated where the source still says what it said. */
async function exported(
  units: readonly Unit[],
  part: PartFreshness | undefined,
  textBefore: (version: string) => Promise<string | undefined>,
): Promise<ExportedUnit[]> {
  const isCurrent = part?.state === 'current';
  const isOutdated = part?.state === 'outdated';
  const before = isOutdated && part.version !== undefined ? await textBefore(part.version) : undefined;
  const old = before === undefined ? undefined : oldSentences(units, before);
  const stillSaid = (unit: Unit): boolean => old?.all.some((sentence) => sameSentence(sentence, unit.source)) ?? false;
  const someChanged = units.some((unit) => !stillSaid(unit));
  return units.map((unit, at): ExportedUnit => {
    const done = unit.target !== undefined && (isCurrent || (isOutdated && someChanged && stillSaid(unit)));
    const was = old?.beside?.[at];
    const change =
      !isOutdated || stillSaid(unit)
        ? undefined
        : was
          ? `Changed since it was translated: ${wordChanges(readable(was), readable(unit.source), part.from)}`
          : before === undefined
            ? 'Changed since it was translated; what it said then is not in the history.'
            : 'New or changed since it was translated.';
    const whole =
      before !== undefined && old !== undefined && old.beside === undefined && at === 0
        ? `What has changed in the section: ${wordChanges(before.trim(), units.map(({ source }) => readable(source)).join('\n\n'), part?.from ?? 'en')}`
        : undefined;
    const notes = [
      { category: 'place', text: placeNote(unit) },
      ...[change, whole].flatMap((words) => (words === undefined ? [] : [{ category: 'change', text: words }])),
      ...(unit.otherwise === undefined
        ? []
        : [
            {
              category: 'today',
              text: `Today’s translation of this section is built otherwise, so it is translated anew as a whole. It says: ${unit.otherwise.trim()}`,
            },
          ]),
    ];
    return { unit, state: done ? 'translated' : 'initial', notes };
  });
}

interface OldSentences {
  readonly all: readonly Sentence[];
  /** The old sentence of each unit, in their order; none where the text was built otherwise. */
  readonly beside: readonly (Sentence | undefined)[] | undefined;
}

function oldSentences(units: readonly Unit[], before: string): OldSentences {
  const [first] = units;
  if (first?.address.kind === 'block') {
    const section = oldSection(before);
    if (!section) return { all: [], beside: undefined };
    const all = [section.heading.sentence, ...section.blocks.map(({ sentence }) => sentence)];
    const isSameShape =
      units.length === all.length &&
      units.every((unit, at) => at === 0 || unit.place === section.blocks[at - 1]?.place);
    return { all, beside: isSameShape ? all : undefined };
  }
  // A phrase is one part of two texts.
  const lines = units.length > 1 ? before.split('\n') : [before];
  const all = units.map(({ place }) => [
    text((place === 'wording' ? lines.slice(1) : lines.slice(0, 1)).join('\n') || before),
  ]);
  return { all, beside: all };
}

/** A section of the past; undefined where it can no longer be read. */
function oldSection(source: string): SectionBlocks | undefined {
  try {
    return sectionBlocks(source)[0];
  } catch {
    return undefined;
  }
}
