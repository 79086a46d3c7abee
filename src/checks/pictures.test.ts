import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { adviceOf, expectOnly, findingsOf } from './expect-finding.ts';

const FILE = 'topics/calm/en.mdx';
const PNG = '\x89PNG\r\n\x1a\n…';
const shown = (src: string, files: Record<string, string> = { 'topics/calm/door.png': PNG }) =>
  fixture({ [FILE]: swap('Learn one by heart', `![The door](${src})\n\nLearn one by heart`), ...files });
const file = (path: string, bytes: string) => fixture({ [path]: bytes });

describe('pictures', () => {
  it.each([
    ['door.png', 'topics/calm/door.png', PNG],
    ['./door.png', 'topics/calm/door.png', PNG],
    ['../safety/door.jpg', 'topics/safety/door.jpg', '\xff\xd8\xff\xe0'],
    ['pictures/door.webp', 'pictures/door.webp', 'RIFF0000WEBPVP8 '],
    ['../../pictures/door.avif', 'pictures/door.avif', '\0\0\0\x20ftypavif'],
    ['the%20door.png', 'topics/calm/the door.png', PNG],
  ])('%s is %s', (src, path, bytes) => {
    expect(findingsOf(shown(src, { [path]: bytes }))).toEqual([]);
    expect(adviceOf(shown(src, { [path]: bytes })).filter((finding) => finding.file === path)).toEqual([]);
  });

  it('that are not there are told, with the name that was meant', () => {
    expectOnly(shown('doors.png'), {
      severity: 'error',
      file: FILE,
      at: 'doors.png',
      says: ['The picture “doors.png” is not there.'],
      fix: 'Did you mean “door.png”?',
    });
  });

  it.each(['map.png', '../../../secret.png', 'DOOR.png'])(
    'that are not there are told, with where to put them: %s',
    (src) => {
      expectOnly(shown(src, {}), {
        severity: 'error',
        file: FILE,
        at: src,
        says: [`The picture “${src}” is not there.`],
        fix: 'Put the file into content/topics/calm/',
      });
    },
  );

  it('that no page shows are advised on', () => {
    expect(adviceOf(file('pictures/door.png', PNG)).filter((finding) => finding.file === 'pictures/door.png')).toEqual([
      {
        severity: 'advice',
        file: 'pictures/door.png',
        line: 1,
        message: 'No page shows this picture.',
        fix: 'Show it, “![What it shows](pictures/door.png)”, or delete it.',
      },
    ]);
  });

  it.each([
    [
      'pictures/door.svg',
      '<svg onload="evil()"/>',
      'no pictures of the kind “svg”, which can hold programs',
      'door.png',
    ],
    ['pictures/door.gif', 'GIF89a', 'no pictures of the kind “gif”', 'door.png'],
    ['topics/calm/IMG_1.JPG', '\xff\xd8\xff', 'ends in capital letters', 'Rename it: “IMG_1.jpg”.'],
    [
      'pictures/door.png',
      '<svg onload="evil()"/>',
      'is not a picture of the kind “png” inside',
      'renaming is not enough',
    ],
    ['pictures/door.png', '', 'is not a picture of the kind “png” inside', 'save it anew'],
    ['pictures/door.jpg', PNG, 'is not a picture of the kind “jpg” inside', 'save it anew'],
    ['pictures/door.png', PNG + ' '.repeat(12_000_000), 'has 13 MB', '2000 pixels'],
    ['phrases/door.png', PNG, 'in a folder where pages do not look for it', 'topics/<topic>/door.png'],
    ['pictures/more/door.png', PNG, 'in a folder where pages do not look for it', 'pictures/door.png'],
  ])('of a wrong kind or place are told: %s %#', (path, bytes, says, fix) => {
    expectOnly(file(path, bytes), { severity: 'error', file: path, says: [says], fix });
  });
});
