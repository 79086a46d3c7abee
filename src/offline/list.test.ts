import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIndex, readList } from './list.ts';

describe('readIndex', () => {
  const index = { format: 1, version: 'a1', languages: { nb: 10, th: 20 } };

  it('reads what the build writes', () => {
    expect(readIndex(JSON.parse(JSON.stringify(index)))).toEqual(index);
  });

  it.each([
    ['nothing', undefined],
    ['the page of a Wi-Fi network', '<html>'],
    ['another form', { ...index, format: 2 }],
    ['no version', { ...index, version: '' }],
    ['a version that is a number', { ...index, version: 3 }],
    ['no languages', { format: 1, version: 'a1' }],
    ['languages as a list', { ...index, languages: ['nb'] }],
    ['a size that is a text', { ...index, languages: { nb: '10' } }],
  ])('takes %s for nothing', (_, data) => {
    expect(readIndex(data)).toBeUndefined();
  });
});

describe('readList', () => {
  const list = (...files: unknown[]) => ({ format: 1, files });

  it('reads files with their addresses', () => {
    const files = [
      ['', 'aa', 1],
      ['th/%E0%B9%83/', 'bb', 2],
      ['assets/styles.D4.css', 'cc', 3],
    ];
    expect(readList(list(...files))?.files).toEqual(files);
  });

  it.each([
    '//evil.example/x',
    '/nb/',
    'https://evil.example/',
    'javascript:alert(1)',
    '../other/',
    'nb/../../x',
    '..',
    'nb\\x',
    'nb/%2e%2e/%2E./x',
    '.\t./x',
    '\t/other',
    'nb/ ',
    'nb/?x',
    'nb/#x',
  ])('refuses a list that names %s, outside of the site', (address) => {
    expect(readList(list(['nb/', 'aa', 1], [address, 'bb', 2]))).toBeUndefined();
  });

  it('names files below the base path alone, and nothing else, whatever it was made from', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'nb',
        '/',
        '.',
        '..',
        '%2e',
        '%2E',
        '%2f',
        '\\',
        ':',
        'https:',
        '\t',
        '\n',
        ' ',
        '?',
        '#',
        '@',
        '%E0%B9%83',
      ),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    const site = 'https://kb.example/kb/';
    let read = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const address = parts.join('');
        if (!readList(list([address, 'aa', 1]))) return;
        read += 1;
        expect(new URL(site + address).href).toBe(site + address);
        expect(new URL(address, site).href).toBe(site + address);
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(0);
  });

  it('takes any value for a list or for nothing, and never throws', () => {
    const file = fc.tuple(fc.constantFrom('nb/', 'th/'), fc.string(), fc.double());
    const near = fc.record({ format: fc.constant(1), files: fc.array(fc.oneof(file, file, fc.anything())) });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near, near), (data) => {
        for (const one of readList(data)?.files ?? [])
          expect(one.map((field: unknown) => typeof field)).toEqual(['string', 'string', 'number']);
        for (const size of Object.values(readIndex(data)?.languages ?? {})) expect(typeof size).toBe('number');
      }),
    );
  });

  it.each([
    ['no files', { format: 1 }],
    ['another form', { format: 0, files: [] }],
    ['a file without a size', list(['nb/', 'aa'])],
    ['a file that is a text', list('nb/')],
    ['nothing', null],
  ])('takes %s for nothing', (_, data) => {
    expect(readList(data)).toBeUndefined();
  });
});
