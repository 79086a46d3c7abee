import { closestMatch, type Finding } from '../authoring/finding.ts';
import type { SceneFiles } from '../authoring/read-scenes.ts';
import type { SceneData } from '../authoring/schema-scene.ts';
import { languagesOf, oneOf, type Check } from './check.ts';

/** Scenes lead somewhere: each turn is reached, none leads back, each can be answered well, and topics that they name are there. */
export const scenes: Check = function* (content): Generator<Finding> {
  const topics = content.topics.map(({ id }) => id);
  for (const { yaml } of content.scenes) {
    if (!yaml?.data) continue;
    const { data, file, lineOf } = yaml;
    const named = [
      { id: data.topic, path: ['topic'] },
      ...answersOf(data).flatMap(({ turn, answer, see }) =>
        see === undefined ? [] : [{ id: see, path: ['turns', turn, 'answers', answer, 'see'] }],
      ),
    ];
    for (const { id, path } of named) {
      if (topics.includes(id)) continue;
      const meant = closestMatch(id, topics);
      yield {
        severity: 'error',
        file,
        line: lineOf(path),
        message: `“${id}” is not a known topic.`,
        fix: meant === undefined ? 'Name a folder of topics/.' : `Did you mean “${meant}”?`,
      };
    }
    yield* turnFaults(data, file, lineOf);
  }
};

const answersOf = (data: SceneData) =>
  Object.entries(data.turns).flatMap(([turn, { answers }]) =>
    Object.entries(answers).map(([answer, { is, to, see }]) => ({ turn, answer, is, to, see })),
  );

function* turnFaults(
  data: SceneData,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Generator<Finding> {
  const turns = Object.keys(data.turns);
  const answers = answersOf(data);
  const leads = [
    { to: data.start, path: ['start'] },
    ...answers.map(({ turn, answer, to }) => ({ to, path: ['turns', turn, 'answers', answer, 'to'] })),
  ];
  for (const { to, path } of leads)
    if (!turns.includes(to))
      yield {
        severity: 'error',
        file,
        line: lineOf(path),
        message: `The scene has no turn “${to}”.`,
        fix: `Name one of ${oneOf(turns)}.`,
      };
  const next = (turn: string): string[] => answers.filter((answer) => answer.turn === turn).map(({ to }) => to);
  const reached = new Set([data.start]);
  for (const turn of reached) for (const to of next(turn)) reached.add(to);
  for (const turn of turns) {
    const at = { severity: 'error', file, line: lineOf(['turns', turn]) } as const;
    if (!reached.has(turn))
      yield {
        ...at,
        message: `No answer leads to the turn “${turn}”.`,
        fix: 'Let an answer lead to it, or remove it.',
      };
    if (comesBack(turn, next))
      yield {
        ...at,
        message: `The turn “${turn}” leads back to itself.`,
        fix: 'Let its answers lead on to later turns: a scene has an end.',
      };
    const own = answers.filter((answer) => answer.turn === turn);
    if (own.length > 0 && !own.some(({ is }) => is === 'good'))
      yield { ...at, message: `The turn “${turn}” has no good answer.`, fix: 'Add one with “is: good”.' };
  }
}

function comesBack(turn: string, next: (turn: string) => string[]): boolean {
  const after = new Set(next(turn));
  for (const later of after) for (const to of next(later)) after.add(to);
  return after.has(turn);
}

/** Each scene has words in each language, for each turn and each answer of it, and for nothing else. */
export const sceneTexts: Check = function* (content): Generator<Finding> {
  for (const scene of content.scenes)
    for (const lang of languagesOf(content)) {
      // A scene that is a draft is begun in one language.
      if (!scene.texts.has(lang) && scene.yaml?.data?.draft !== true)
        yield {
          severity: 'missing',
          file: `scenes/${scene.id}/${lang}.yaml`,
          line: 1,
          message: `The scene has no words in “${lang}”.`,
          fix: 'Add the file; those of the other languages show what it holds.',
          lang,
        };
      yield* wordFaults(scene, lang);
    }
};

function* wordFaults({ yaml, texts }: SceneFiles, lang: string): Generator<Finding> {
  const words = texts.get(lang);
  if (!yaml?.data || !words?.data) return;
  const { file, lineOf, data } = words;
  const [wanted, given] = [yaml.data.turns, data.turns];
  const missing = (path: readonly string[], at: readonly string[]): Finding => ({
    severity: 'missing',
    file,
    line: lineOf(at),
    message: `There are no words for “${path.join('/')}”.`,
    fix: 'Add them under turns, as scene.yaml names it.',
    lang,
  });
  const unknown = (path: readonly string[], at: readonly string[]): Finding => ({
    severity: 'error',
    file,
    line: lineOf(at),
    message: `“${path.join('/')}” does not stand in scene.yaml.`,
    fix: 'Remove it, or correct its name.',
    lang,
  });
  for (const [turn, { answers }] of Object.entries(wanted)) {
    const own = given[turn];
    const at = ['turns', turn];
    if (!own) yield missing([turn], at);
    else if (own.customer === undefined) yield missing([turn, 'customer'], at);
    for (const answer of own ? Object.keys(answers) : []) {
      const said = own?.answers[answer];
      if (!said) yield missing([turn, answer], at);
      for (const key of ['say', 'feedback'] as const)
        if (said && said[key] === undefined) yield missing([turn, answer, key], [...at, 'answers', answer]);
    }
  }
  for (const [turn, { answers }] of Object.entries(given)) {
    const at = ['turns', turn];
    const own = wanted[turn];
    if (!own) yield unknown([turn], at);
    for (const answer of own ? Object.keys(answers) : [])
      if (!own?.answers[answer]) yield unknown([turn, answer], [...at, 'answers', answer]);
  }
}
