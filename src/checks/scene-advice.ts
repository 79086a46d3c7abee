import type { Advice } from '../authoring/finding.ts';
import type { SceneFiles } from '../authoring/read-scenes.ts';
import type { SceneTexts } from '../authoring/schema-scene.ts';
import type { YamlFile } from '../authoring/yaml-file.ts';
import { profileOf } from '../language/profiles/index.ts';
import { isToWrite } from '../translation/parts.ts';
import { languagesOf, type AdviceCheck } from './check.ts';
import { countWords } from './count-words.ts';
import { sentencesOf } from './repeated.ts';

/** Words of an English answer to what a reader has chosen: more are not read before the next turn. */
const MOST_WORDS = 60;
/** Turns with a choice, fewer of which show no habit. */
const FEWEST_CHOICES = 2;

/** What makes a scene worse to practise with: a good answer that its place gives away, sentences that stand twice, long feedback. */
export const sceneAdvice: AdviceCheck = function* (content): Generator<Advice> {
  for (const scene of content.scenes) {
    yield* goodAnswerByPlace(scene);
    for (const lang of languagesOf(content)) {
      const words = scene.texts.get(lang);
      if (!words?.data) continue;
      yield* longFeedback(words.data, words, lang);
      yield* sameSentences(words.data, words, lang);
    }
  }
};

function* goodAnswerByPlace({ yaml }: SceneFiles): Generator<Advice> {
  const choices = Object.values(yaml?.data?.turns ?? {})
    .map(({ answers }) => Object.values(answers).map(({ is }) => is))
    .filter((answers) => answers.length > 1 && answers.filter((is) => is === 'good').length === 1);
  if (!yaml || choices.length < FEWEST_CHOICES) return;
  const isAlways = (place: 0 | -1): boolean => choices.every((answers) => answers.at(place) === 'good');
  if (isAlways(0) || isAlways(-1))
    yield {
      severity: 'advice',
      file: yaml.file,
      line: yaml.lineOf(['turns']),
      message: isAlways(0)
        ? 'The good answer is always the first: its place gives it away.'
        : 'The good answer is always the last: its place gives it away.',
      fix: 'Put it elsewhere at some turns; only the order in scene.yaml counts.',
    };
}

/** The answers of a scene with their words. */
const answersOf = ({ turns }: SceneTexts) =>
  Object.entries(turns).flatMap(([turn, { answers }]) =>
    Object.entries(answers).map(([answer, texts]) => ({ turn, answer, ...texts })),
  );

type Words = Pick<YamlFile<SceneTexts>, 'file' | 'lineOf'>;

function* longFeedback(texts: SceneTexts, { file, lineOf }: Words, lang: string): Generator<Advice> {
  const most = Math.round(MOST_WORDS * (profileOf(lang).wordRatio ?? 1));
  for (const { turn, answer, feedback = '' } of answersOf(texts)) {
    const words = countWords(feedback, lang);
    if (words > most)
      yield {
        severity: 'advice',
        file,
        line: lineOf(['turns', turn, 'answers', answer, 'feedback']),
        lang,
        message: `The feedback on “${turn}/${answer}” has ${String(words)} words.`,
        fix: `Say one thing, in ${String(most)} words at most.`,
      };
  }
}

/**
 * The same sentence in two answers. What somebody says may be said again at a later turn, so it is held against the other answers of its
 * turn alone; feedback against that of the whole scene.
 */
function* sameSentences(texts: SceneTexts, { file, lineOf }: Words, lang: string): Generator<Advice> {
  const first = new Map<string, string>();
  for (const { turn, answer, say = '', feedback = '' } of answersOf(texts))
    for (const { key, scope, text } of [
      { key: 'say', scope: `${turn} `, text: say },
      { key: 'feedback', scope: '', text: feedback },
    ])
      // A short one is recognised where it is all that is said.
      for (const sentence of new Set([text.trim(), ...sentencesOf(text)])) {
        const name = `${turn}/${answer}`;
        const place = `${key} ${scope}${sentence.toLowerCase()}`;
        const before = first.get(place) ?? name;
        first.set(place, before);
        if (before === name || sentence === '' || isToWrite(sentence)) continue;
        yield {
          severity: 'advice',
          file,
          line: lineOf(['turns', turn, 'answers', answer, key]),
          lang,
          message: `“${sentence}” stands in “${before}” too.`,
          fix: 'Say in each what is special to it.',
        };
        break;
      }
}
