import { expect, it } from 'vitest';
import { storageError, StorageError } from './storage-error.ts';

const failure = (code: string, path?: string): Error => Object.assign(new Error(`${code}: failed`), { code, path });

it.each([
  ['ENOSPC', 'the disk is full. Free some space, and run'],
  ['EROFS', 'the disk can only be read. Use a copy of the project on another disk, and run'],
  ['EEXIST', 'a file stands in the way. Remove it, and run'],
  ['EACCES', 'this account has no right to write there. Give it that right, and run'],
])('%s is told in one sentence with its place and a remedy', (code, words) => {
  const error = storageError(failure(code, '/srv/dist/index.html'), '/srv');
  expect(error).toBeInstanceOf(StorageError);
  expect(error?.message).toContain(`Nothing can be written to /srv/dist/index.html: ${words}`);
});

it('is found below what a library has wrapped around it, and names the place that it is told', () => {
  const wrapped = new Error('The build failed', { cause: failure('ENOSPC') });
  expect(storageError(wrapped, '/srv')?.message).toContain('/srv: the disk is full');
});

it('is not found in other errors', () => {
  expect(storageError(failure('ENOENT'), '/srv')).toBeUndefined();
  expect(storageError('ENOSPC', '/srv')).toBeUndefined();
});
