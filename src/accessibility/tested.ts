/** The day on which somebody last held the statement against the tests: whoever changes one of them reads the other. */
export const REVIEWED = '2026-11-29';

/** A thing that the statement says is tested, and the files under `e2e/` that test it, each with words of a test's name. */
interface Tested {
  /** The text `accessibility.tested.<part>` of the interface. */
  readonly part: string;
  /** The language that it concerns, where it is one: a site without Thai does not speak of Thai lines. */
  readonly lang?: string;
  readonly by: readonly (readonly [file: string, test: string])[];
}

export const TESTED: readonly Tested[] = [
  { part: 'rules', by: [['axe.spec.ts', 'axe finds nothing on any page']] },
  {
    part: 'size',
    by: [
      ['layout.spec.ts', 'at every width nothing sticks out, is cut or lies on other words'],
      ['zoom.spec.ts', 'all text grows with the size that a reader has set'],
    ],
  },
  {
    part: 'keyboard',
    by: [
      ['ticks.spec.ts', 'by keyboard: Space ticks'],
      ['zoom.spec.ts', 'what has the focus is never hidden'],
      ['layout.spec.ts', 'a focused link is never hidden behind the navigation'],
    ],
  },
  {
    part: 'spoken',
    by: [
      ['ticks.spec.ts', 'a tick is announced once'],
      ['controls.spec.ts', 'groups have legends, bars and boxes have names'],
    ],
  },
  { part: 'touch', by: [['layout.spec.ts', 'targets and lines have room']] },
  {
    part: 'display',
    by: [
      ['controls.spec.ts', 'with reduced motion nothing moves'],
      ['layout.spec.ts', 'with forced colours the boxes'],
      ['lists-access.spec.ts', 'with forced colours, a kept list differs'],
    ],
  },
  {
    part: 'noscript',
    by: [
      ['noscript.spec.ts', 'without JavaScript a topic reads'],
      ['noscript.spec.ts', 'without JavaScript the search field leads'],
    ],
  },
  {
    part: 'thai',
    lang: 'th',
    by: [
      ['layout.spec.ts', 'targets and lines have room'],
      ['layout.spec.ts', 'a line of Thai ends between words'],
      ['layout.spec.ts', 'the font that draws Thai tone marks onto the vowels is never asked for'],
    ],
  },
];

/** What nobody has tested: `accessibility.untested.<part>`. */
export const UNTESTED: readonly string[] = ['people', 'readers', 'browsers'];

/** What the site cannot do, or others decide: `accessibility.limits.<part>`. */
export const LIMITS: readonly string[] = ['pdf', 'voices', 'frame'];
