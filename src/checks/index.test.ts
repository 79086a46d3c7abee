import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../authoring/finding.ts';
import { fixture, swap } from '../authoring/fixture.ts';
import { findingsOf } from './expect-finding.ts';
import { validContent } from './index.ts';

describe('all checks together', () => {
  it('find nothing in a complete and valid folder', () => {
    expect(findingsOf(fixture())).toEqual([]);
  });

  it('tell several faults in several files at once', () => {
    const found = findingsOf(
      fixture({
        'site.yaml': swap('customer-language: nb', 'customer-language: de'),
        'topics/calm/topic.yaml': swap('owner: manager', 'owner: nobody'),
        'topics/safety/en.mdx': swap('(#now)', '(#nowhere)'),
        'phrases/come-now.yaml': swap('  ru: come-now wording (ru)\n', ''),
        'interface/ru.json': swap('{{language}}', ''),
        'topics/calm/ru.mdx': null,
        'notes.txt': 'left over',
      }),
    );
    expect(found.map(({ file, severity }) => `${severity} ${file}`).sort()).toEqual([
      'error interface/ru.json',
      'error notes.txt',
      'error site.yaml',
      'error topics/calm/topic.yaml',
      'error topics/safety/en.mdx',
      'missing phrases/come-now.yaml',
      'missing topics/calm/ru.mdx',
    ]);
  });

  it('report a broken file once, without faults that only follow from it', () => {
    for (const file of [
      'site.yaml',
      'topics/calm/topic.yaml',
      'topics/calm/en.mdx',
      'sources/register.yaml',
      'sources/evidence.yaml',
      'sources/en.yaml',
      'phrases/slow-down.yaml',
      'interface/en.json',
      'interface/ru.json',
    ]) {
      const found = findingsOf(
        fixture({ [file]: (text) => (file.endsWith('.mdx') ? text.replace('title:', 'title: "') : `"\n${text}`) }),
      );
      expect(found.length, file).toBeGreaterThan(0);
      expect(new Set(found.map((finding) => finding.file)), file).toEqual(new Set([file]));
    }
  });

  it('never throw, whatever a file holds', () => {
    const paths = [...fixture().keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat(),
        (path, garbage, at) => {
          const spoil = (text: string): string =>
            at % 5 === 0 ? garbage : text.slice(0, at % text.length) + garbage + text.slice(at % text.length);
          expect(Array.isArray(findingsOf(fixture({ [path]: spoil })))).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('validContent', () => {
  it('throws with every finding where something is wrong', () => {
    const files = fixture({
      'topics/calm/ru.mdx': null,
      'topics/calm/topic.yaml': swap('owner: manager', 'owner: nobody'),
    });
    expect(() => validContent(files)).toThrow(ContentError);
    try {
      validContent(files);
    } catch (error) {
      expect((error as ContentError).findings).toEqual(findingsOf(files));
      expect((error as ContentError).findings).toHaveLength(2);
    }
  });

  it('gives the content where texts are only missing', () => {
    expect(validContent(fixture({ 'topics/calm/ru.mdx': null })).topics.map((topic) => topic.id)).toEqual([
      'calm',
      'safety',
    ]);
  });
});
