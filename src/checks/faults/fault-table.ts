import { describe, expect, it } from 'vitest';
import type { Finding } from '../../authoring/finding.ts';
import { fixture, swap } from '../../authoring/fixture.ts';
import { repairFiles } from '../../authoring/repair.ts';
import { checkContent } from '../index.ts';
import { withSearch } from '../search.fixture.ts';

/** One kind of fault, as an editor makes it and as the check tells it. */
export interface Fault {
  readonly kind: string;
  readonly file: string;
  /** The text of the fixture, and what an editor makes of it. */
  readonly from: string;
  readonly to: string;
  /** `line:column` of the finding. */
  readonly at: string;
  readonly says: string;
  readonly fix: string;
  /** What `npm run check -- --fix` makes of it; left out where only the editor knows. */
  readonly becomes?: string;
  readonly severity?: Finding['severity'];
}

/** A file of the fixture with one text in it changed. */
const spoilt = ({ file, from, to }: Pick<Fault, 'file' | 'from' | 'to'>): ReadonlyMap<string, string> =>
  file.startsWith('search/') || file.startsWith('glossary/')
    ? withSearch({ [file]: swap(from, to) })
    : fixture({ [file]: swap(from, to) });

/** Every fault of the table is found, alone, at its place and in its words; and is mended, if it can be. */
export function describeFaults(group: string, faults: readonly Fault[]): void {
  describe(group, () => {
    it.each(faults.map((fault) => [fault.kind, fault] as const))('%s', (_, fault) => {
      const { file, at, says, fix, becomes, severity = 'error' } = fault;
      const files = spoilt(fault);
      const findings = checkContent(files).findings.filter(
        (each) => each.severity !== 'advice' || severity === 'advice',
      );
      const told = findings.filter((each) => severity !== 'advice' || each.message === says);
      expect(told.map((each) => [each.file, `${String(each.line)}:${String(each.column)}`, each.severity])).toEqual([
        [file, at, severity],
      ]);
      expect(told[0]).toMatchObject({ message: says, fix });
      const [repaired] = repairFiles(files, told);
      if (becomes === undefined) expect(repaired).toBeUndefined();
      else {
        expect(repaired?.text).toContain(becomes);
        // What is mended is as if it had never been wrong.
        const again = checkContent(new Map([...files, [file, repaired?.text ?? '']])).findings;
        expect(again.filter((each) => each.severity === 'error')).toEqual([]);
      }
    });
  });
}

/** What only looks like a fault: nothing is found. */
export function describeFine(group: string, texts: readonly Pick<Fault, 'kind' | 'file' | 'from' | 'to'>[]): void {
  describe(group, () => {
    it.each(texts.map((text) => [text.kind, text] as const))('%s', (_, text) => {
      const before = new Set(checkContent(spoilt({ ...text, to: text.from })).findings.map(({ message }) => message));
      const told = checkContent(spoilt(text)).findings.map(({ message }) => message);
      // Advice on the length of the page and on the beginning of a step tells other words than before.
      expect(told.filter((message) => !before.has(message) && !/^The page has|bold/.test(message))).toEqual([]);
    });
  });
}
