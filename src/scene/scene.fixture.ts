import { fixture, type Overrides } from '../authoring/fixture.ts';

/** A scene of the fixture's topic “calm”, with some text of it replaced. */
export const SCENE = `topic: calm
start: shouts
turns:
  shouts:
    answers:
      quiet: { is: good, to: end }
      loud: { is: bad, to: louder, see: safety }
  louder:
    answers:
      quiet: { is: good, to: end }
  end: {}
`;
export const words = (lang: string): string => `title: A scene (${lang})
setting: At a counter (${lang})
turns:
  shouts:
    customer: Hey! (${lang})
    answers:
      quiet: { say: Quietly (${lang}), feedback: It helps (${lang}) }
      loud: { say: Loudly (${lang}), feedback: It does not (${lang}) }
  louder:
    customer: HEY! (${lang})
    answers:
      quiet: { say: Quietly at last (${lang}), feedback: It helps still (${lang}) }
  end:
    customer: Thanks (${lang})
`;

export const withScene = (changes: Overrides = {}) =>
  fixture({
    'scenes/shop/scene.yaml': SCENE,
    'scenes/shop/nb.yaml': words('nb'),
    'scenes/shop/ru.yaml': words('ru'),
    'scenes/shop/en.yaml': words('en'),
    ...changes,
  });
