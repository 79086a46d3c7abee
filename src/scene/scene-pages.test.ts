import { describe, expect, it } from 'vitest';
import type { Stage } from '../authoring/schema.ts';
import type { TopicView } from '../model/topic.ts';
import type { SceneView } from './scene.ts';
import { SCENES_AT_FIRST, SCENES_ON_A_PAGE, scenePages } from './scene-pages.ts';

/** A site with so many scenes in a stage; a topic is called like its stage. */
const addressesOf = (counts: Partial<Record<Stage, number>>): string[] =>
  scenePages(
    {
      scenes: () =>
        Object.entries(counts).flatMap(([topic, count]) =>
          Array.from({ length: count }, (_, at) => ({ id: `${topic}-${String(at)}`, topic }) as SceneView),
        ),
      topic: (id) => ({ stage: id }) as TopicView,
    },
    'nb',
  ).map(({ address }) => address);

describe('pages of the scenes of a stage', () => {
  it('are none where the page of all has room for them', () => {
    expect(addressesOf({ during: SCENES_AT_FIRST, hard: 3 })).toEqual([]);
  });

  it('are one for a stage with more, and several where a page would be too long', () => {
    expect(addressesOf({ hard: SCENES_ON_A_PAGE + 1, during: SCENES_AT_FIRST + 1 })).toEqual([
      'during',
      'hard',
      'hard-2',
    ]);
  });
});
