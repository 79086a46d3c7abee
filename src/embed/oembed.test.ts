import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, readElements } from '../site/hostile-text.fixture.ts';
import { oembedAnswer } from './oembed.ts';

const PAGE = 'https://kb.example/kb/en/calm/?a=1&b="2"';
const EMBED = 'https://kb.example/kb/embed/en/calm/';
const PROVIDER = { name: 'Calm Counter', url: 'https://kb.example/kb/' };

describe('oembedAnswer', () => {
  it('is a rich answer with the size of the frame', () => {
    expect(oembedAnswer({ title: 'Keep calm', page: PAGE, embed: EMBED }, PROVIDER)).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Keep calm',
      provider_name: 'Calm Counter',
      provider_url: 'https://kb.example/kb/',
      width: 640,
      height: 800,
    });
  });

  it('has a link in a quotation and a frame, whatever the title is', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const { html } = oembedAnswer({ title, page: PAGE, embed: EMBED }, PROVIDER);
        expect(readElements(html)).toEqual([
          { name: 'blockquote', attributes: {}, text: title },
          { name: 'a', attributes: { href: PAGE }, text: title },
          { name: 'iframe', attributes: { src: EMBED, width: '640', height: '800', title }, text: '' },
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
