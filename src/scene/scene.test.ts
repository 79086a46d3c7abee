import { describe, expect, it } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { createModel } from '../model/model.ts';
import { words, withScene } from './scene.fixture.ts';

const modelOf = (files: ReturnType<typeof withScene>) => createModel(readContent(files));

describe('a scene', () => {
  it('begins with its start, and names for each answer what follows and what explains it', () => {
    const [scene] = modelOf(withScene()).scenes('en');
    expect(scene).toMatchObject({ id: 'shop', topic: 'calm', lang: 'en', isFallback: false, title: 'A scene (en)' });
    expect(scene?.turns.map(({ id, number }) => [id, number])).toEqual([
      ['shouts', 1],
      ['louder', 2],
      ['end', 3],
    ]);
    expect(scene?.turns[0].answers).toEqual([
      { id: 'shouts-quiet', is: 'good', say: 'Quietly (en)', feedback: 'It helps (en)', to: 'end', see: 'calm' },
      { id: 'shouts-loud', is: 'bad', say: 'Loudly (en)', feedback: 'It does not (en)', to: 'louder', see: 'safety' },
    ]);
  });

  it('is whole in one language: where the reader’s lacks it, in the next of the chain', () => {
    const files = new Map(withScene());
    files.delete('scenes/shop/ru.yaml');
    const [scene] = modelOf(files).scenes('ru');
    expect(scene).toMatchObject({ isFallback: true });
    expect(scene?.lang).not.toBe('ru');
  });

  it('is not shown without its topic', () => {
    expect(
      modelOf(withScene({ 'scenes/shop/scene.yaml': 'topic: gone\nstart: a\nturns: { a: {} }\n' })).scenes('en'),
    ).toEqual([]);
  });

  it('is not shown without words', () => {
    const files = new Map([...withScene()].filter(([file]) => !/scenes\/shop\/(nb|ru|en)/.test(file)));
    expect(modelOf(files).scenes('en')).toEqual([]);
    expect(words('en')).toContain('(en)');
  });

  it('is in another language where its own lacks a word of it', () => {
    const ru = (change: (text: string) => string) =>
      modelOf(withScene({ 'scenes/shop/ru.yaml': change })).scenes('ru')[0];
    expect(ru((text) => text)?.lang).toBe('ru');
    expect(ru((text) => text.replace(', feedback: It helps (ru)', ''))).toMatchObject({ isFallback: true });
    expect(ru((text) => text.replace('    customer: Thanks (ru)\n', '    answers: {}\n'))).toMatchObject({
      isFallback: true,
    });
  });
});
