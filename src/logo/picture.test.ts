import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activePart, pictureSize } from './picture.ts';

const png = readFileSync(new URL('../../public/touch-icon.png', import.meta.url), 'base64');

describe('pictureSize', () => {
  it.each([
    ['<svg viewBox="0 0 48 32"></svg>', { width: 48, height: 32 }],
    ["<?xml version='1.0'?><svg\n viewBox='0,0, 10.5 20'/>", { width: 10.5, height: 20 }],
    ['<svg width="12px" height="8px"/>', { width: 12, height: 8 }],
    ['<svg width="100%"/>', undefined],
    ['<html></html>', undefined],
    ['', undefined],
  ])('of %s', (text, size) => {
    expect(pictureSize('logo.svg', text)).toEqual(size);
  });

  it('of a PNG, and of what is none', () => {
    expect(pictureSize('logo.png', png)).toEqual({ width: 180, height: 180 });
    expect(pictureSize('logo.png', Buffer.from('GIF89a, and some more bytes').toString('base64'))).toBeUndefined();
    expect(pictureSize('logo.png', '')).toBeUndefined();
  });
});

describe('activePart', () => {
  it.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"/>',
    '<svg><a xlink:href="javascript:alert(1)"/></svg>',
    '<svg><foreignObject/></svg>',
    '<svg><image href="https://example.com/a.png"/></svg>',
    '<svg><use href="other.svg#a"/></svg>',
    '<svg><style>@import "a.css"</style></svg>',
    '<svg><path fill="url(https://example.com/a.svg#b)"/></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
  ])('finds what could run or fetch something in %s', (svg) => {
    expect(activePart(svg)).toBeDefined();
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><use href="#a"/></svg>',
    '<svg><path fill="url(#shade)" d="M0 0h1"/></svg>',
    '<svg><image href="data:image/png;base64,AA=="/></svg>',
  ])('leaves %s', (svg) => {
    expect(activePart(svg)).toBeUndefined();
  });
});
