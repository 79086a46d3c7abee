import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXTURE_LANGUAGES, fixture } from '../authoring/fixture.ts';
import { readContent, type ContentFiles } from '../authoring/read.ts';
import { createModel } from './model.ts';
import type { Localized } from './localized.ts';

/** Texts that a page may lack, by the lines that hold them; every page keeps its title, which the schema asks for. */
const ITEMS = ['lowered-voice', 'gave-room', 'admitted-feeling', 'nothing-cruel', 'breathed-slowly', 'kept-distance'];
const SECTIONS = { now: '## Do this', why: '## Why', say: '## What to say' } as const;
type SectionId = keyof typeof SECTIONS;
interface Lack {
  readonly page: boolean;
  readonly items: readonly string[];
  readonly sections: readonly SectionId[];
  readonly phrase: boolean;
}

const lack: fc.Arbitrary<Lack> = fc.record({
  page: fc.boolean(),
  items: fc.subarray(ITEMS),
  sections: fc.subarray(Object.keys(SECTIONS) as SectionId[]),
  phrase: fc.boolean(),
});

function cut(text: string, { items, sections }: Lack): string {
  let left = text;
  for (const item of items) left = left.replace(new RegExp(` +${item}: .*\n`), '');
  // A list whose last item went would read as null, which the schema refuses: it is given as an empty map.
  left = left.replace(/^( {2}[a-z-]+):\n(?! {4})/gm, '$1: {}\n').replace('situations: {}', 'situations:');
  for (const id of sections) left = left.replace(new RegExp(`${SECTIONS[id]}[\\s\\S]*?(?=\n## |$)`), '');
  return left.replace('\n---\n\n', `\nuntranslated: [${sections.join(', ')}]\n---\n\n`);
}

function filesWith(lacks: readonly Lack[]): ContentFiles {
  const files = new Map(fixture());
  for (const [index, lang] of FIXTURE_LANGUAGES.entries()) {
    const own = lacks[index];
    if (!own) continue;
    const page = `topics/calm/${lang}.mdx`;
    const source = files.get(page) ?? '';
    if (own.page) files.delete(page);
    else files.set(page, cut(source, own));
    const phrase = 'phrases/slow-down.yaml';
    if (own.phrase)
      files.set(
        phrase,
        (files.get(phrase) ?? '')
          .replaceAll(new RegExp(`  ${lang}: .*\n`, 'g'), '')
          .replace(/^(use|wording):\n(?! )/gm, '$1: {}\n'),
      );
  }
  return files;
}

describe('whatever the languages lack', () => {
  it('a reader is shown each text that some language has, in the first language of her chain that has it', () => {
    fc.assert(
      fc.property(
        fc.tuple(lack, lack, lack).filter((all) => all.some(({ page }) => !page)),
        (lacks) => {
          const content = readContent(filesWith(lacks));
          expect(content.findings).toEqual([]);
          const model = createModel(content);
          const having = (has: (own: Lack) => boolean): string[] =>
            FIXTURE_LANGUAGES.filter((_, index) => lacks.slice(index, index + 1).some(has));
          for (const reader of FIXTURE_LANGUAGES) {
            const chain = { nb: ['nb', 'en', 'ru'], ru: ['ru', 'en', 'nb'], en: ['en', 'nb', 'ru'] }[reader];
            const expectShown = (shown: Localized | undefined, languages: readonly string[]): void => {
              const lang = chain.find((code) => languages.includes(code));
              if (lang === undefined) {
                expect(shown).toBeUndefined();
                return;
              }
              expect(shown).toMatchObject({ lang, isFallback: lang !== reader });
              // Each text of the fixture ends with its language: what is shown really is that language's.
              expect(shown?.value).toContain(`(${lang})`);
            };
            const view = model.topic('calm', reader);
            expectShown(
              view.title,
              having(({ page }) => !page),
            );
            const shownItems = new Map(view.checklists.flatMap(({ items }) => items.map(({ id, text }) => [id, text])));
            for (const id of ITEMS)
              expectShown(
                shownItems.get(id),
                having(({ page, items }) => !page && !items.includes(id)),
              );
            for (const id of Object.keys(SECTIONS) as SectionId[]) {
              const section = view.sections.find((other) => other.id === id);
              expectShown(
                section?.heading,
                having(({ page, sections }) => !page && !sections.includes(id)),
              );
              if (!section) continue;
              expect(section.text).toContain(`(${section.heading.lang})`);
              const page = content.topics.find((topic) => topic.id === 'calm')?.pages.get(section.heading.lang);
              expect(page?.sections.find(({ id: own }) => own === id)?.heading).toBe(section.heading.value);
            }
            const worded = having(({ phrase }) => !phrase);
            const phrase = model.phrase('slow-down', reader);
            // A phrase without any words is an error of the checks; the model then shows its id.
            if (worded.length === 0) expect(phrase?.wording.value).toBe('slow-down');
            else expectShown(phrase?.wording, worded);
            expect(phrase?.wordings.map(({ lang }) => lang)).toEqual(worded);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
