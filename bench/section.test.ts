import { describe, expect, it } from 'vitest';
import { sectionOf, withSection } from './section.ts';

const page = '# Page\n\n## One\n\na\n\n## Two\n\nb\n\n### Below\n\nc\n';

describe('sectionOf', () => {
  it('is all up to the next heading of its level, and nothing where there is none', () => {
    expect(sectionOf(page, '## One').trim()).toBe('## One\n\na');
    expect(sectionOf(page, '## Two').trim()).toBe('## Two\n\nb\n\n### Below\n\nc');
    expect(sectionOf(page, '## On')).toBe('');
    expect(withSection('# Page\n', sectionOf(page, '## One'))).toBe('# Page\n\n## One\n\na\n');
  });
});

describe('withSection', () => {
  it('puts a section in place of the one of its heading', () => {
    expect(withSection(page, '## One\n\nnew')).toBe('# Page\n\n## One\n\nnew\n\n## Two\n\nb\n\n### Below\n\nc\n');
  });

  it('takes what stands below a heading for a part of it', () => {
    expect(withSection(page, '## Two\n\nnew\n')).toBe('# Page\n\n## One\n\na\n\n## Two\n\nnew\n');
  });

  it('adds a section that is not there', () => {
    expect(withSection(page, '## Thr.e\n\nd')).toBe(`${page}\n## Thr.e\n\nd\n`);
  });
});
