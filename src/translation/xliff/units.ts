import type { Content, Lang, TopicFiles } from '../../authoring/read.ts';
import { LISTS, type FrontMatter, type PhraseData } from '../../authoring/schema.ts';
import type { MdxFile } from '../../authoring/mdx-file.ts';
import { isToWrite, pageParts } from '../parts.ts';
import { PHRASES, sceneOfRow } from '../status.ts';
import { sectionBlocks, type Block, type SectionBlocks } from './blocks.ts';
import { text, wordsIn, type Sentence } from './inline.ts';
import { sceneUnits } from './scene-units.ts';
import { assertSoundFile, type Place, type Unit, type UnitFile } from './unit.ts';

export * from './unit.ts';

/** All units of a topic, of a scene or of the phrases; undefined where the source language has no text. */
export function unitsOf(content: Content, id: string, from: Lang, lang: Lang): UnitFile | undefined {
  if (id === PHRASES)
    return {
      id,
      original: 'phrases',
      units: [...content.phrases].flatMap(([name, { file, data }]) => phraseUnits(name, file, data, from, lang)),
    };
  const scene = content.scenes.find((one) => one.id === sceneOfRow(id));
  if (scene) return sceneUnits(scene, id, from, lang);
  const topic = content.topics.find((one) => one.id === id);
  const page = topic?.pages.get(from);
  return topic && page ? { id, original: page.file, units: pageUnits(topic, page, lang) } : undefined;
}

const written = (words: string | undefined): Sentence | undefined =>
  words === undefined || isToWrite(words) ? undefined : [text(words)];

function phraseUnits(id: string, file: string, data: PhraseData | undefined, from: Lang, lang: Lang): Unit[] {
  return (['use', 'wording'] as const).flatMap((key): Unit[] => {
    const source = written(data?.[key][from]);
    const unit = {
      name: `${id}/${key}`,
      part: id,
      place: key,
      address: { kind: 'key', file, path: [key, lang] },
    } as const;
    return source ? [{ ...unit, source, target: written(data?.[key][lang]) }] : [];
  });
}

/** Keys of front matter with the part and the place that they are. */
function keysOf(matter: FrontMatter): [name: string, place: Place, path: string[], words: string][] {
  return [
    ['title', 'title', ['title'], matter.title],
    ['slug', 'slug', ['slug'], matter.slug],
    ['summary', 'summary', ['summary'], matter.summary],
    ...Object.entries(matter.situations).map(([id, words]): [string, Place, string[], string] => [
      `situation/${id}`,
      'situation',
      ['situations', id],
      words,
    ]),
    ...(matter.pause === undefined
      ? []
      : [['pause', 'pause', ['pause'], matter.pause] satisfies [string, Place, string[], string]]),
    ...LISTS.flatMap((list) =>
      Object.entries(matter.checklists[list]).map(([id, words]): [string, Place, string[], string] => [
        `item/${list}/${id}`,
        'item',
        ['checklists', list, id],
        words,
      ]),
    ),
  ];
}

function pageUnits(topic: TopicFiles, source: MdxFile, lang: Lang): Unit[] {
  const page = topic.pages.get(lang);
  for (const one of page ? [source, page] : [source]) assertSoundFile(one);
  const file = page?.file ?? `topics/${topic.id}/${lang}.mdx`;
  const own = new Map(page?.frontMatter ? keysOf(page.frontMatter).map(([name, , , words]) => [name, words]) : []);
  const parts = pageParts(source);
  const keys = source.frontMatter ? keysOf(source.frontMatter) : [];
  const matter = keys.flatMap(([name, place, path, words]): Unit[] => {
    // The address of a page that exists is changed by npm run rename, which leaves a redirect.
    if (place === 'slug' ? page !== undefined : !parts.has(name)) return [];
    const address = { kind: 'key', file, path } as const;
    return [{ name, part: name, place, address, source: [text(words)], target: written(own.get(name)) }];
  });
  const sections = page ? sectionBlocks(page.body) : [];
  return [
    ...matter,
    ...sectionBlocks(source.body)
      .filter(({ id }) => parts.has(`section/${id}`))
      .flatMap((section) =>
        sectionUnits(
          section,
          sections.find(({ id }) => id === section.id),
          page,
        ),
      ),
  ];
}

function sectionUnits(source: SectionBlocks, own: SectionBlocks | undefined, page: MdxFile | undefined): Unit[] {
  const beside = own?.shape === source.shape ? own.blocks : undefined;
  const body = own && page ? page.body.slice(own.start, own.end) : '';
  const otherwise = beside || isToWrite(body) || body.trim() === '' ? undefined : body;
  const part = `section/${source.id}`;
  const unit = (block: Block, at: number | undefined, target: Block | undefined): Unit => ({
    name: `${part}/${at === undefined ? 'heading' : String(at + 1)}`,
    part,
    place: block.place,
    address: { kind: 'block', section: source.id, at },
    source: block.sentence,
    target: target && !isToWrite(wordsIn(target.sentence)) ? target.sentence : undefined,
    otherwise: at === 0 ? otherwise : undefined,
  });
  return [
    unit(source.heading, undefined, own?.heading),
    ...source.blocks.map((block, at) => unit(block, at, beside?.[at])),
  ];
}
