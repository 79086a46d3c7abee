import type { MdxFile } from '../authoring/mdx-file.ts';
import { onceForEach } from '../authoring/read-once.ts';
import type { YamlFile } from '../authoring/yaml-file.ts';
import { LISTS, type PhraseData } from '../authoring/schema.ts';
import type { SceneTexts } from '../authoring/schema-scene.ts';
import type { Lang } from '../authoring/read.ts';

/**
 * The parts that a translation is kept current by: `title`, `summary`, `situation/<id>`, `section/<id>`, `pause`,
 * `item/<list>/<id>` of a topic, and the id of each phrase; of a scene `title`, `setting`, `<turn>/customer`, `<turn>/<answer>/say` and
 * `<turn>/<answer>/feedback`.
 */
export type PartId = string;
export type Parts = ReadonlyMap<PartId, string>;

/** What a new page holds in place of words that are still to be written. */
export const TO_WRITE = 'TODO';

export const isToWrite = (text: string): boolean => /(^|[^\p{L}])TODO([^\p{L}]|$)/u.test(text);

/** The texts of a page, part by part; texts that are still to be written are left out. */
export const pageParts = onceForEach((page: MdxFile): Parts => {
  const matter = page.frontMatter;
  if (!matter) return new Map();
  const parts: [PartId, string][] = [
    ['title', matter.title],
    ['summary', matter.summary],
    ...Object.entries(matter.situations).map(([id, text]): [PartId, string] => [`situation/${id}`, text]),
    ...sectionTexts(page).map(([id, text]): [PartId, string] => [`section/${id}`, text]),
    ...(matter.pause === undefined ? [] : [['pause', matter.pause] satisfies [PartId, string]]),
    ...LISTS.flatMap((list) =>
      Object.entries(matter.checklists[list]).map(([id, text]): [PartId, string] => [`item/${list}/${id}`, text]),
    ),
  ];
  return new Map(parts.filter(([, text]) => !isToWrite(text)));
});

/** The sections as they stand in the file, from the heading to the next one. */
function sectionTexts({ sections, body, bodyLine }: MdxFile): [id: string, text: string][] {
  const lines = body.split('\n');
  const byLine = [...sections].sort((a, b) => a.line - b.line);
  return byLine.map(({ id, line }, at) => [
    id,
    lines.slice(line - bodyLine, (byLine[at + 1]?.line ?? Infinity) - bodyLine).join('\n'),
  ]);
}

/** The texts of all phrases in one language. */
export const phraseParts = (phrases: ReadonlyMap<string, YamlFile<PhraseData>>, lang: Lang): Parts =>
  new Map(
    [...phrases].flatMap(([id, { data }]): [PartId, string][] => {
      const [use, wording] = [data?.use[lang], data?.wording[lang]];
      return use === undefined || wording === undefined || isToWrite(use + wording) ? [] : [[id, `${use}\n${wording}`]];
    }),
  );

/** Each text of a scene with the keys that it stands under, in the order of the file. */
export const sceneTexts = ({ title, setting, turns }: SceneTexts): { path: readonly string[]; text: string }[] =>
  [
    { path: ['title'], text: title },
    { path: ['setting'], text: setting },
    ...Object.entries(turns).flatMap(([turn, { customer, answers }]) => [
      { path: ['turns', turn, 'customer'], text: customer },
      ...Object.entries(answers).flatMap(([answer, { say, feedback }]) => [
        { path: ['turns', turn, 'answers', answer, 'say'], text: say },
        { path: ['turns', turn, 'answers', answer, 'feedback'], text: feedback },
      ]),
    ]),
  ].flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));

/** The part that stands under some keys of a scene: `turns`, `shouts`, `answers`, `low-voice`, `say` is `shouts/low-voice/say`. */
export const scenePart = ([top = '', turn, key = '', answer, text]: readonly string[]): PartId =>
  turn === undefined ? top : [turn, ...(answer === undefined ? [key] : [answer, text])].join('/');

/** The texts of a scene in one language; texts that are still to be written are left out. */
export const sceneParts = (texts: SceneTexts | undefined): Parts =>
  new Map(
    texts === undefined
      ? []
      : sceneTexts(texts).flatMap(({ path, text }): [PartId, string][] =>
          isToWrite(text) ? [] : [[scenePart(path), text]],
        ),
  );
