import { describe, expect, it } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { perFile, unlessUnchanged } from './unchanged.ts';

const finding = (file: string) =>
  ({ severity: 'error', file, line: 1, message: 'It is wrong.', fix: 'Mend it.' }) as const;
const contentOf = (files: Record<string, string>) => readContent(new Map(Object.entries(files)));

describe('a check of some parts', () => {
  let asked = 0;
  const check = unlessUnchanged(
    ({ words, glossary }) => ({ words, glossary }),
    function* ({ words }) {
      asked += 1;
      for (const [, terms] of words) for (const [term] of terms) yield finding(term);
    },
  );
  const files = { 'search/nb/anger.txt': 'sinne\n', 'topics/a/nb.mdx': 'a', 'glossary/nb.yaml': '{}\n' };
  const filesOf = (changed: Record<string, string>): string[] =>
    [...check(contentOf({ ...files, ...changed }))].map(({ file }) => file);

  it('is asked anew only where one of them has changed', () => {
    expect(filesOf({})).toEqual(['anger']);
    expect(filesOf({ 'topics/a/nb.mdx': 'b' })).toEqual(['anger']);
    expect(asked).toBe(1);
    expect(filesOf({ 'search/nb/calm.txt': 'rolig\n' })).toEqual(['anger', 'calm']);
    expect(filesOf({ 'search/nb/fire.txt': 'rolig\n' })).toEqual(['anger', 'fire']);
    expect(filesOf({ 'search/nb/anger.txt': 'sint\n' })).toEqual(['anger']);
    expect(filesOf({ 'glossary/nb.yaml': 'a: b\n' })).toEqual(['anger']);
    expect(asked).toBe(5);
    expect(filesOf({})).toEqual(['anger']);
  });
});

describe('a check of one file', () => {
  it('is asked anew for another file, and for other arguments', () => {
    const asked: string[] = [];
    const check = perFile(function* ({ file }: { file: string }, lang: string) {
      asked.push(`${file} ${lang}`);
      yield finding(file);
    });
    const [page, other] = [{ file: 'a' }, { file: 'a' }];
    for (const [file, lang] of [
      [page, 'nb'],
      [page, 'nb'],
      [page, 'th'],
      [other, 'nb'],
    ] as const)
      expect(check(file, lang)).toEqual([finding('a')]);
    expect(asked).toEqual(['a nb', 'a th', 'a nb']);
  });
});
