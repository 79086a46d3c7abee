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

/** The fixture with the scene “shop”. A change may be of a file of the scene, too. */
export function withScene(changes: Overrides = {}) {
  const scene: Record<string, string> = {
    'scenes/shop/scene.yaml': SCENE,
    'scenes/shop/nb.yaml': words('nb'),
    'scenes/shop/ru.yaml': words('ru'),
    'scenes/shop/en.yaml': words('en'),
  };
  const others: Record<string, Overrides[string]> = {};
  for (const [file, change] of Object.entries(changes)) {
    const before = scene[file];
    if (before === undefined || typeof change === 'string') others[file] = change;
    else if (change !== null) scene[file] = change(before);
  }
  const gone = Object.keys(scene).filter((file) => changes[file] === null);
  return new Map([...fixture({ ...scene, ...others })].filter(([file]) => !gone.includes(file)));
}
