import type { Content, ContentFiles } from '../../authoring/read.ts';
import type { PartId } from '../parts.ts';
import { hasTexts } from '../texts.ts';
import { editedFiles, type Translated } from './edited-files.ts';
import type { Words } from './edit-page.ts';
import { judgeUnit, type Judgement } from './judge-unit.ts';
import { unitsOf, type Unit, type UnitFile } from './units.ts';
import { unitId, type ReadUnit } from './xliff.ts';

export type Outcome = 'written' | 'confirmed' | 'unchanged' | 'empty' | 'waiting' | 'refused';

/** What became of one unit. */
export interface UnitOutcome {
  /** `keep-calm: section/why/2` */
  readonly unit: string;
  readonly outcome: Outcome;
  /** Why it was refused, or what it waits for. */
  readonly why?: string | undefined;
}

/** What comes of the units of one topic or scene, or of the phrases. */
export interface ImportedFile {
  readonly files: ReadonlyMap<string, string>;
  readonly outcomes: readonly UnitOutcome[];
  /** Parts of which every unit is translated. */
  readonly finished: readonly PartId[];
  readonly before: UnitFile | undefined;
  /** The words that were written. */
  readonly words: Words;
}

interface Judged {
  readonly id: string;
  readonly unit: Unit | undefined;
  readonly judgement: Judgement;
}

export function importFile(
  raw: ContentFiles,
  content: Content,
  translated: Translated,
  back: readonly ReadUnit[],
): ImportedFile {
  const { id, from, lang } = translated;
  const before = hasTexts(content, id) ? unitsOf(content, id, from, lang) : undefined;
  const units = new Map(before?.units.map((unit) => [unitId(unit.name), unit]));
  const judged = back.map((one): Judged => {
    const unit = units.get(one.id);
    return { id: one.id, unit, judgement: judgeUnit(one, unit) };
  });
  const words = new Map(
    judged.flatMap(({ unit, judgement }) =>
      unit && judgement.kind === 'new' ? [[unit.name, { unit, sentence: judgement.sentence }] as const] : [],
    ),
  );
  const edited = editedFiles(raw, content, translated, words);
  const waiting = new Set(edited.waiting.map(({ name }) => name));
  const isWaiting = (unit: Unit | undefined): boolean => unit !== undefined && waiting.has(unit.name);
  const done = new Set(
    judged.flatMap(({ unit, judgement }) => (unit && !isWaiting(unit) && isDone(judgement) ? [unit.name] : [])),
  );
  const parts = Map.groupBy(before?.units ?? [], ({ part }) => part);
  return {
    files: edited.files,
    outcomes: judged.map((one) => ({
      unit: `${id}: ${one.unit?.name ?? one.id}`,
      ...outcomeOf(one, isWaiting(one.unit)),
    })),
    finished: [...parts].flatMap(([part, all]) => (all.every(({ name }) => done.has(name)) ? [part] : [])),
    before,
    words: new Map([...words].filter(([name]) => !waiting.has(name))),
  };
}

const isDone = (judgement: Judgement): boolean =>
  judgement.kind === 'new' || (judgement.kind === 'same' && judgement.confirmed);

function outcomeOf({ judgement, unit }: Judged, isWaiting: boolean): Omit<UnitOutcome, 'unit'> {
  if (judgement.kind === 'refused') return { outcome: 'refused', why: judgement.why };
  if (judgement.kind === 'same') return { outcome: judgement.confirmed ? 'confirmed' : 'unchanged' };
  if (judgement.kind === 'empty') return { outcome: 'empty' };
  const others = unit?.place === 'heading' ? 'other texts' : 'other texts and its heading';
  return isWaiting
    ? { outcome: 'waiting', why: `Its section is written as a whole: translate its ${others} too.` }
    : { outcome: 'written' };
}
