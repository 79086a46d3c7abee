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
  ])('refuses a list that names %s, outside of the site', (address) => {
    expect(readList(list(['nb/', 'aa', 1], [address, 'bb', 2]))).toBeUndefined();
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
