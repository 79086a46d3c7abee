import { describe, expect, it } from 'vitest';
import { ContentError, closestMatch, formatFindings, type Finding } from './finding.ts';

const finding = (file: string, line: number, severity: Finding['severity'] = 'error'): Finding => ({
  severity,
  file,
  line,
  message: `Wrong in ${file}.`,
  fix: `Mend ${file}.`,
});

describe('report', () => {
  it('orders findings by file, then by line as a number', () => {
    const places = formatFindings([
      finding('b.yaml', 2),
      finding('a.yaml', 10),
      finding('b.yaml', 1),
      finding('a.yaml', 9),
    ])
      .split('\n')
      .filter((line) => line.startsWith('content/'));
    expect(places).toEqual([
      'content/a.yaml:9  error',
      'content/a.yaml:10  error',
      'content/b.yaml:1  error',
      'content/b.yaml:2  error',
    ]);
  });

  it('says what is wrong and how to mend it below each place', () => {
    expect(
      formatFindings([finding('a.yaml', 3)], 'trial')
        .split('\n')
        .slice(0, 3),
    ).toEqual(['trial/a.yaml:3  error', '    Wrong in a.yaml.', '    To mend it: Mend a.yaml.']);
  });

  it.each([
    [[], '0 errors, 0 missing'],
    [[finding('a', 1)], '1 error, 0 missing'],
    [[finding('a', 1), finding('b', 1), finding('c', 1, 'missing')], '2 errors, 1 missing'],
  ])('closes with the count', (findings, closing) => {
    expect(formatFindings(findings).split('\n').at(-1)).toBe(closing);
  });

  it('leaves the findings it was given in their order', () => {
    const given = [finding('b', 1), finding('a', 1)];
    formatFindings(given);
    expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
  });
});

describe('ContentError', () => {
  it('carries every finding and reads as their report', () => {
    const findings = [finding('a', 1), finding('b', 2, 'missing')];
    const error = new ContentError(findings);
    expect(error.findings).toEqual(findings);
    expect(error.message).toBe(formatFindings(findings));
  });
});

describe('nearest', () => {
  it.each([
    ['tilte', ['slug', 'title', 'summary'], 'title'],
    ['gave-rooms', ['lowered-voice', 'gave-room'], 'gave-room'],
    ['title', ['title', 'titles'], 'title'],
  ])('finds what %s was meant to be', (word, candidates, meant) => {
    expect(closestMatch(word, candidates)).toBe(meant);
  });

  it('guesses nothing where no candidate is near, or there is none', () => {
    expect(closestMatch('weather', ['slug', 'title'])).toBeUndefined();
    expect(closestMatch('title', [])).toBeUndefined();
  });
});
