import type { Content, Lang } from '../authoring/read.ts';
import type { SceneFiles } from '../authoring/read-scenes.ts';
import type { AnswerKind, SceneData, SceneTexts } from '../authoring/schema-scene.ts';
import { localize } from '../model/localized.ts';
import { sceneFreshness } from '../translation/topic-freshness.ts';

/** Something that can be said or done, and what comes of it. */
export interface SceneAnswer {
  /** Part of an address: `shouts-low-voice`. */
  readonly id: string;
  readonly is: AnswerKind;
  readonly say: string;
  readonly feedback: string;
  /** Ids of the turn that follows, and of the topic that explains it. */
  readonly to: string;
  readonly see: string;
}

/** What the customer says or does; without answers the scene ends. */
export interface SceneTurn {
  readonly id: string;
  /** From 1, in the order of the script. */
  readonly number: number;
  readonly customer: string;
  readonly answers: readonly SceneAnswer[];
}

/** A scene to practise with, as a reader of one language sees it: whole in one language. */
export interface SceneView {
  readonly id: string;
  readonly topic: string;
  /** The language of its words. */
  readonly lang: Lang;
  readonly isFallback: boolean;
  /** The language with newer words, if some of its own are older. */
  readonly outdatedFrom: Lang | undefined;
  readonly title: string;
  readonly setting: string;
  /** The first turn is where the scene starts. */
  readonly turns: readonly [SceneTurn, ...SceneTurn[]];
}

/** The scenes of the topics that the site shows, in the order of the topics. */
export function viewScenes(
  content: Content,
  topics: readonly string[],
  chain: readonly [Lang, ...Lang[]],
  pivot: Lang,
): SceneView[] {
  const place = (topic: string): number => topics.indexOf(topic);
  return content.scenes
    .flatMap((files) => viewScene(files, chain, pivot) ?? [])
    .filter(({ topic }) => place(topic) >= 0)
    .sort((a, b) => place(a.topic) - place(b.topic) || (a.id < b.id ? -1 : 1));
}

function viewScene(files: SceneFiles, chain: readonly [Lang, ...Lang[]], pivot: Lang): SceneView | undefined {
  const { id, yaml, texts } = files;
  const data = yaml?.data;
  if (!data) return undefined;
  const words = localize(chain, (lang) => wholeWords(data, texts.get(lang)?.data));
  if (!words) return undefined;
  const { title, setting, turns } = words.value;
  const view = (turn: string, number: number): SceneTurn => ({
    id: turn,
    number,
    customer: turns[turn]?.customer ?? '',
    answers: Object.entries(data.turns[turn]?.answers ?? {}).map(([answer, { is, to, see = data.topic }]) => {
      const { say = '', feedback = '' } = turns[turn]?.answers[answer] ?? {};
      return { id: `${turn}-${answer}`, is, say, feedback, to, see };
    }),
  });
  const others = Object.keys(data.turns).filter((turn) => turn !== data.start);
  return {
    id,
    topic: data.topic,
    lang: words.lang,
    isFallback: words.isFallback,
    outdatedFrom: [...sceneFreshness(files, words.lang, pivot).values()].find(({ state }) => state === 'outdated')
      ?.from,
    title,
    setting,
    turns: [view(data.start, 1), ...others.map((turn, at) => view(turn, at + 2))],
  };
}

/** The words of a language, if it has all that the scene needs: nobody practises with half of it. */
function wholeWords({ turns }: SceneData, words: SceneTexts | undefined): SceneTexts | undefined {
  const isWhole = Object.entries(turns).every(([turn, { answers }]) => {
    const own = words?.turns[turn];
    return (
      own?.customer !== undefined &&
      Object.keys(answers).every((answer) => {
        const { say, feedback } = own.answers[answer] ?? {};
        return say !== undefined && feedback !== undefined;
      })
    );
  });
  return isWhole ? words : undefined;
}
