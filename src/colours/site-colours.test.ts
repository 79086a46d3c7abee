import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, mix, nearestPassing, TEXT_CONTRAST } from './contrast.ts';
import { ownProperties, PAIRS, palette, STANDARD, THEMES, weakPairs } from './site-colours.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // https://webaim.org/resources/contrastchecker/
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffff00', 8],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('mixes, and finds the nearest colour that passes in either direction', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(nearestPassing('#123456', () => true)).toBe('#123456');
    expect(nearestPassing('#808080', (tried) => contrast(tried, '#ffffff') >= TEXT_CONTRAST)).toBe('#767676');
    expect(nearestPassing('#808080', () => false)).toBeUndefined();
  });
});

describe('the colours of the style sheets', () => {
  it.each(THEMES)('%s are those that the organisation’s own are held against', (theme) => {
    const css = readFileSync(new URL(`../layout/styles/${theme}.css`, import.meta.url), 'utf8');
    const written = Object.fromEntries(
      [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
    );
    expect(written).toMatchObject(STANDARD[theme]);
  });

  it.each(THEMES)('every pair of text and ground of the %s theme can be read', (theme) => {
    for (const [text, ground] of PAIRS)
      expect
        .soft(contrast(STANDARD[theme][text], STANDARD[theme][ground]), `${text} on ${ground}`)
        .toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('stay as they are, without a byte more, where site.yaml has none', () => {
    expect(THEMES.map((theme) => [palette(theme, {}), ownProperties(theme, {})])).toEqual(
      THEMES.map((theme) => [STANDARD[theme], '']),
    );
    expect(weakPairs({})).toEqual([]);
  });
});

describe('the organisation’s colours', () => {
  it('are taken as they are where they can be read, with what follows from them', () => {
    expect(weakPairs({ accent: '#7a1f5c' })).toEqual([]);
    expect(palette('light', { accent: '#7a1f5c' })).toMatchObject({ brand: '#7a1f5c', 'brand-ink': '#ffffff' });
    expect(ownProperties('light', { accent: '#7a1f5c' })).toMatch(/^--brand:#7a1f5c;--brand-soft:#[0-9a-f]{6};$/);
  });

  it('one for light screens is made lighter for dark ones, and can be read there', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const dark = palette('dark', { accent, link: accent });
        for (const [text, ground] of PAIRS)
          expect(contrast(dark[text], dark[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }),
    );
  });

  it('a weak one is told with its ratio and the nearest that passes, for the theme it is shown in', () => {
    expect(weakPairs({ accent: '#ffcc00' })).toMatchObject([{ key: 'accent', theme: 'light', colour: '#ffcc00' }]);
    expect(weakPairs({ 'accent-dark': '#003366' })).toMatchObject([{ key: 'accent-dark', theme: 'dark' }]);
    expect(weakPairs({ link: '#ffcc00', 'link-dark': '#003366' })).toMatchObject([
      { key: 'link' },
      { key: 'link-dark' },
    ]);
  });

  it('a colour passes, or the one that is named in its place does', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('accent', 'accent-dark', 'link', 'link-dark'), (value, key) => {
        for (const { nearest } of weakPairs({ [key]: value })) {
          expect(nearest).toBeDefined();
          expect(weakPairs({ [key]: nearest })).toEqual([]);
        }
      }),
    );
  });
});
