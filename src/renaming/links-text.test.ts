import { describe, expect, it } from 'vitest';
import { renameAnchors, renameLinks, unlink } from './links-text.ts';

describe('links', () => {
  it.each([
    ['[a](topic:calm)', '[a](topic:steady)'],
    ['[a](<topic:calm#why>), [b]( topic:calm )', '[a](<topic:steady#why>), [b]( topic:steady )'],
    ['[a]: topic:calm#say\n', '[a]: topic:steady#say\n'],
    ['[a](topic:calm-down) [b](topic:be-calm)', '[a](topic:calm-down) [b](topic:be-calm)'],
    ['subtopic:calm', 'subtopic:calm'],
  ])('%j lead to the topic under its new id', (source, result) => {
    expect(renameLinks(source, 'calm', 'steady')).toBe(result);
  });

  it.each([
    [false, '[a](topic:calm#why) [b](#why)', '[a](topic:calm#reasons) [b](#why)'],
    [true, '[b](#why) [c](#why-not)\n[d]: #why\n', '[b](#reasons) [c](#why-not)\n[d]: #reasons\n'],
    [true, '## Why [#why]\n\n### Why [#why]\n', '## Why [#reasons]\n\n### Why [#reasons]\n'],
    [true, '[a](topic:other#why)', '[a](topic:other#why)'],
  ])('lead to a section under its new id (own page: %j): %j', (own, source, result) => {
    expect(renameAnchors(source, 'calm', own, 'why', 'reasons')).toBe(result);
  });

  it.each([
    ['See [how to *keep* calm](topic:calm#say).', 'See how to *keep* calm.', 1],
    ['[a\\]b](<topic:calm>)', 'a\\]b', 1],
    ['[x][Calm] and [calm] and [calm][]\n\n[calm]: topic:calm\n', 'x and calm and calm\n\n', 3],
    ['[a](topic:calm-down)', '[a](topic:calm-down)', 0],
  ])('%j are words again where their topic is gone', (source, text, count) => {
    expect(unlink(source, 'calm')).toEqual({ text, count });
  });
});
