import type { SiteData } from '../authoring/schema.ts';
import { contrast, mix, nearestPassing, TEXT_CONTRAST } from './contrast.ts';

export type Theme = 'light' | 'dark';
export const THEMES = ['light', 'dark'] as const;

/** Colours of a theme that an organisation may set, or that follow from those. Names are those of the style sheets. */
const SET = ['brand', 'brand-ink', 'brand-soft', 'link'] as const;
type Name = (typeof SET)[number] | 'paper' | 'surface' | 'ink' | 'ink-soft' | 'danger-soft';
export type Palette = Readonly<Record<Name, string>>;

/** The colours of light.css and dark.css that the organisation's own stand beside. */
export const STANDARD: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#f6f3ec',
    surface: '#ffffff',
    ink: '#15262a',
    'ink-soft': '#44565a',
    'danger-soft': '#fbe6e2',
    brand: '#0b4f4a',
    'brand-ink': '#ffffff',
    'brand-soft': '#dcebe7',
    link: '#0a5a6e',
  },
  dark: {
    paper: '#0e1a1c',
    surface: '#16272a',
    ink: '#eaf0ee',
    'ink-soft': '#b3c2c0',
    'danger-soft': '#3d1b1a',
    brand: '#7fd1c4',
    'brand-ink': '#06201d',
    'brand-soft': '#173c3a',
    link: '#8ecfe4',
  },
};

/** Every pair of text and ground that pages have, as far as the organisation's colours are in it. */
export const PAIRS: readonly (readonly [text: Name, ground: Name])[] = [
  ['brand', 'paper'],
  ['brand', 'surface'],
  ['brand', 'brand-soft'],
  ['brand-ink', 'brand'],
  ['ink', 'brand-soft'],
  ['ink-soft', 'brand-soft'],
  ['link', 'paper'],
  ['link', 'surface'],
  ['link', 'brand-soft'],
  ['link', 'danger-soft'],
];

/** The colours of site.yaml by the theme that they are for. */
export type Colours = SiteData['colours'];
const KEYS = {
  light: { brand: 'accent', link: 'link' },
  dark: { brand: 'accent-dark', link: 'link-dark' },
} as const satisfies Record<Theme, Record<'brand' | 'link', keyof Colours>>;

/** How much of the accent the soft ground has at the most. */
const SOFT: Readonly<Record<Theme, number>> = { light: 0.14, dark: 0.18 };

/** The grounds that a colour is text on, however the palette turns out. */
const grounds = (of: 'brand' | 'link', palette: Palette): string[] =>
  PAIRS.flatMap(([text, ground]) => (text === of && ground !== 'brand-soft' ? [palette[ground]] : []));

const passesOn =
  (on: readonly string[]) =>
  (colour: string): boolean =>
    on.every((ground) => contrast(colour, ground) >= TEXT_CONTRAST);

/**
 * The colours of a theme for an organisation. A colour that it gives for light screens alone is made lighter for dark ones,
 * until it can be read. The soft ground is the accent, as much of it as leaves all text on it readable; what stands on the
 * accent is white or black.
 */
export function palette(theme: Theme, colours: Colours): Palette {
  const standard = STANDARD[theme];
  const given = (name: 'brand' | 'link'): string => {
    const own = colours[KEYS[theme][name]];
    const light = colours[KEYS.light[name]];
    if (own !== undefined || theme === 'light' || light === undefined) return own ?? standard[name];
    // Room is left for the soft ground, which takes its hue from the accent.
    const passes = (candidate: string): boolean =>
      passesOn([...grounds(name, standard), mix(standard.surface, candidate, SOFT[theme])])(candidate);
    return nearestPassing(light, passes) ?? standard[name];
  };
  const [brand, link] = [given('brand'), given('link')];
  if (brand === standard.brand) return { ...standard, link };
  const texts = [brand, link, standard.ink, standard['ink-soft']];
  const shares = Array.from({ length: 11 }, (_, step) => SOFT[theme] * (1 - step / 10));
  const softs = shares.map((share) => mix(standard.surface, brand, share));
  const soft = softs.find((ground) => texts.every((text) => contrast(text, ground) >= TEXT_CONTRAST));
  const ink = contrast('#ffffff', brand) >= contrast('#000000', brand) ? '#ffffff' : '#000000';
  return { ...standard, brand, link, 'brand-ink': ink, 'brand-soft': soft ?? standard.surface };
}

/** A pair of colours that cannot be read, by the key of site.yaml that is to blame. */
export interface WeakPair {
  readonly key: keyof Colours;
  readonly theme: Theme;
  readonly colour: string;
  readonly ground: string;
  readonly ratio: number;
  /** The nearest colour for the key with which all its pairs can be read. */
  readonly nearest: string | undefined;
}

/** For each colour that is set, its weakest pair, where that cannot be read. */
export const weakPairs = (colours: Colours): WeakPair[] =>
  THEMES.flatMap((theme) =>
    (['brand', 'link'] as const).flatMap((name) => {
      const key = KEYS[theme][name];
      const colour = colours[key];
      if (colour === undefined) return [];
      const own = palette(theme, colours);
      const pairs = PAIRS.filter((pair) => pair.includes(name)).map(([text, ground]) => {
        const other = own[text === name ? ground : text];
        return { ground: other, ratio: contrast(colour, other) };
      });
      const weakest = pairs.reduce((least, pair) => (pair.ratio < least.ratio ? pair : least));
      if (weakest.ratio >= TEXT_CONTRAST) return [];
      const passes = (candidate: string): boolean => {
        const tried = palette(theme, { ...colours, [key]: candidate });
        return PAIRS.every(
          ([text, ground]) =>
            (text !== name && ground !== name) || contrast(tried[text], tried[ground]) >= TEXT_CONTRAST,
        );
      };
      return [{ key, theme, colour, ...weakest, nearest: nearestPassing(colour, passes) }];
    }),
  );

/** The custom properties of a theme that differ from the style sheets: `--brand:#123456;`. Empty for a site without colours. */
export function ownProperties(theme: Theme, colours: Colours): string {
  const own = palette(theme, colours);
  return SET.filter((name) => own[name] !== STANDARD[theme][name])
    .map((name) => `--${name}:${own[name]};`)
    .join('');
}
