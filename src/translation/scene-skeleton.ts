import type { SceneData } from '../authoring/schema-scene.ts';
import { TO_WRITE, type Parts } from './parts.ts';
import { note } from './skeleton.ts';
import { rowOfScene } from './status.ts';

/** `scene.yaml` of a new scene, valid as it stands. @param topic the topic that it belongs to */
export const sceneSkeleton = (topic: string): string =>
  `# How the scene branches; the words stand in a file for each language. Readers see the scene once “draft: true” is gone.
draft: true
# The topic that it belongs to.
topic: ${topic}
# The turn that it begins with. Name turns and answers for what they are, the same in each language: asks-again, low-voice.
start: start
turns:
  # What the customer says or does, with two or three answers. Each is good, weak or bad, and leads to a later turn. Let the good one
  # stand first at one turn and last at another: readers would soon choose by its place.
  start:
    answers:
      answer-1: { is: weak, to: end }
      answer-2: { is: good, to: end }
      # “see” names another topic that explains it: { is: bad, to: end, see: first-words }
      answer-3: { is: bad, to: end }
  # A turn without answers is an end.
  end: {}
`;

/** The words of a scene as a writer finds them: everything in its place, and each text of the source language beside the words to write. */
export function sceneWordsSkeleton(
  scene: string,
  lang: string,
  data: SceneData,
  source: { readonly lang: string; readonly parts: Parts } | undefined,
): string {
  const text = (indent: number, key: string, part: string): string[] => {
    const said = source?.parts.get(part);
    const margin = ' '.repeat(indent);
    return [
      ...(source && said !== undefined ? [margin + note(source.lang, said)] : []),
      // In quotes, a colon or a number sign is a letter like any other.
      `${margin}${key}: "${TO_WRITE}"`,
    ];
  };
  const lines = [
    `# Write each ${TO_WRITE} as you would say it. When all is written: npm run translate -- ${rowOfScene(scene)} ${lang} --done`,
    'draft: true',
    ...text(0, 'title', 'title'),
    ...text(0, 'setting', 'setting'),
    'turns:',
    ...Object.entries(data.turns).flatMap(([turn, { answers }]) => [
      `  ${turn}:`,
      ...text(4, 'customer', `${turn}/customer`),
      ...(Object.keys(answers).length > 0 ? ['    answers:'] : []),
      ...Object.keys(answers).flatMap((answer) => [
        `      ${answer}:`,
        ...text(8, 'say', `${turn}/${answer}/say`),
        ...text(8, 'feedback', `${turn}/${answer}/feedback`),
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
