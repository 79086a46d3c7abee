import { expect } from 'vitest';
import type { Finding } from '../authoring/finding.ts';
import { formatFindings } from '../authoring/finding.ts';
import { lineWith } from '../authoring/fixture.ts';
import type { ContentFiles } from '../authoring/read.ts';
import { checkContent } from './index.ts';

/** A finding as a test tells it: its place, and what its message and its fix must name. */
export interface Expected {
  readonly severity: Finding['severity'];
  readonly file: string;
  /** A text that stands on the line; the first line where there is none. */
  readonly at?: string;
  readonly says: readonly string[];
  readonly fix: string;
}

export const findingsOf = (files: ContentFiles): readonly Finding[] =>
  checkContent(files).findings.filter(({ severity }) => severity !== 'advice');

/** What editors are advised of: pages of the fixture are short, so each is advised to say more. */
export const adviceOf = (files: ContentFiles): readonly Finding[] =>
  checkContent(files).findings.filter(({ severity }) => severity === 'advice');

/** Expects all checks together to find this and nothing else. */
export function expectOnly(files: ContentFiles, expected: Expected): void {
  const findings = findingsOf(files);
  expect(findings, formatFindings(findings)).toHaveLength(1);
  expectAmong(files, expected);
}

/** Expects this among the findings: once, on the line, with the words. */
export function expectAmong(files: ContentFiles, { severity, file, at, says, fix }: Expected): void {
  const findings = findingsOf(files);
  const line = at === undefined ? 1 : lineWith(files, file, at);
  const found = findings.filter(
    (f) =>
      f.file === file && f.line === line && f.severity === severity && says.every((text) => f.message.includes(text)),
  );
  expect(
    found,
    `expected ${severity} at ${file}:${String(line)} saying ${says.join(' … ')}; found:\n${formatFindings(findings)}`,
  ).toHaveLength(1);
  expect(found[0]?.fix).toContain(fix);
}
