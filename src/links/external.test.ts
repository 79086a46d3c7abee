import { expect, it } from 'vitest';
import { externalAddresses } from './external.ts';

it('every address is listed once, with each file and line that names it', () => {
  const files = new Map([
    [
      'topics/a/en.mdx',
      'See [the law](https://lovdata.no/lov#§4).\n\n(Also https://en.wikipedia.org/wiki/Calm_(state).)\n',
    ],
    ['sources/evidence.yaml', 'a:\n  url: https://lovdata.no/lov\nb: { url: "http://b.no/?q=1" }\n'],
  ]);
  expect(externalAddresses(files)).toEqual([
    { url: 'http://b.no/?q=1', places: [{ file: 'sources/evidence.yaml', line: 3 }] },
    { url: 'https://en.wikipedia.org/wiki/Calm_(state)', places: [{ file: 'topics/a/en.mdx', line: 3 }] },
    {
      url: 'https://lovdata.no/lov',
      places: [
        { file: 'topics/a/en.mdx', line: 1 },
        { file: 'sources/evidence.yaml', line: 2 },
      ],
    },
  ]);
});

it('addresses that stand for any, and what is no address, are left out', () => {
  const text =
    'https://kb.example/ https://example.com/x http://127.0.0.1:4321/ https://intranet.test/ https:// tel:112';
  expect(externalAddresses(new Map([['a.mdx', text]]))).toEqual([]);
});
