import { codeFault, numbered, numberedLike, restored, type Wire } from './codes.ts';
import { codesIn, hasWords, isLineBreak, sameSentence, tidy, type Sentence } from './inline.ts';
import { readsBack } from './reads-back.ts';
import type { Unit } from './units.ts';
import type { ReadUnit } from './xliff.ts';

/** What becomes of a unit: new words are written, nothing is to be done, or it is refused with what to do about it. */
export type Judgement =
  | { readonly kind: 'new'; readonly sentence: Sentence }
  | { readonly kind: 'same'; readonly confirmed: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly why: string };

const refused = (why: string): Judgement => ({ kind: 'refused', why });
const wireText = (wire: Wire): string => JSON.stringify(tidy(wire));

/** Holds a unit that came back against what the site says today. */
export function judgeUnit(back: ReadUnit, unit: Unit | undefined): Judgement {
  if (back.fault !== undefined) return refused(back.fault);
  if (!unit) return refused('The site has no such text any more. Export again, and take the translation over by hand.');
  const source = numbered(tidy(unit.source, isLineBreak));
  const marksChanged = [...back.marks].some(([id, mark]) => {
    const code = source.codes.get(id);
    return code === undefined || mark !== code.open + code.close;
  });
  if (marksChanged || wireText(back.source) !== wireText(source.wire))
    return refused(
      'The text that it was translated from has changed since the export. Export again, and translate what has changed.',
    );
  if (back.target === undefined) return { kind: 'empty' };
  if (!hasWords(back.target) && codesIn(back.target).length === 0)
    return unit.target ? refused('The translation is empty. The words of today stay.') : { kind: 'empty' };
  const own = unit.target && numberedLike(tidy(unit.target, isLineBreak), source.codes);
  // A translation that stands otherwise has the marks that it has; a new one has those of the source, or the same as today.
  const codes = [source.codes, ...(own ? [own.codes] : [])].find(
    (some) => codeFault(back.target ?? [], some) === undefined,
  );
  if (!codes) return refused(codeFault(back.target, source.codes) ?? '');
  const sentence = restored(back.target, codes);
  if (unit.target && sameSentence(sentence, unit.target)) return { kind: 'same', confirmed: back.confirmed };
  if (!hasWords(sentence)) return refused('The translation has marks and no words.');
  if (!readsBack(sentence, unit))
    return refused(
      'Some of its words would become marks: an address (www…, https://…, name@…) that the source does not have as a link, bold or a link without words, or two marks with nothing between them. Write it otherwise.',
    );
  return { kind: 'new', sentence };
}
