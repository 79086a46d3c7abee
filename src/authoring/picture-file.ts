import { PICTURE_KINDS, SHARED_PICTURES } from '../markdown/pictures.ts';
import type { Finding } from './finding.ts';

/** Kinds of pictures that people have and pages do not show, told as pictures and not as files of an unknown name. */
const OTHER_KINDS = ['svg', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'heif'];
const NAME = new RegExp(`\\.(${[...PICTURE_KINDS, ...OTHER_KINDS].join('|')})$`, 'i');
const BEGINNINGS: readonly (readonly [kinds: readonly string[], beginning: RegExp])[] = [
  [['png'], /^\x89PNG\r\n\x1a\n/],
  [['jpg', 'jpeg'], /^\xff\xd8\xff/],
  [['webp'], /^RIFF[\s\S]{4}WEBP/],
  [['avif'], /^[\s\S]{4}ftypavi[fs]/],
];
const MOST_BYTES = 10_000_000;

export const isPicture = (path: string): boolean => NAME.test(path);

/** Whether pages can show a file: a picture of a kind for them, where they look for it. */
export const isPagePicture = (file: string): boolean =>
  new RegExp(`^(topics/[^/]+|${SHARED_PICTURES})/[^/]+\\.(${PICTURE_KINDS.join('|')})$`).test(file);

/** What is wrong with a picture file. @param bytes a character for each byte */
export function* pictureFinding(file: string, bytes: string): Generator<Finding> {
  const at = { severity: 'error' as const, file, line: 1 };
  const [, kind = ''] = NAME.exec(file) ?? [];
  const name = file.split('/').at(-1) ?? file;
  if (!(PICTURE_KINDS as readonly string[]).includes(kind)) {
    const small = kind.toLowerCase();
    const isShown = (PICTURE_KINDS as readonly string[]).includes(small);
    yield {
      ...at,
      message: isShown
        ? `The picture “${name}” ends in capital letters, which the pages do not look for.`
        : `Pages show no pictures of the kind “${small}”${small === 'svg' ? ', which can hold programs' : ''}.`,
      fix: isShown
        ? `Rename it: “${name.slice(0, -kind.length)}${small}”.`
        : `Save it as png, jpg, webp or avif, for example “${name.slice(0, -kind.length)}png”.`,
    };
    return;
  }
  if (!/^topics\/[^/]+\/[^/]+$/.test(file) && !new RegExp(`^${SHARED_PICTURES}/[^/]+$`).test(file))
    yield {
      ...at,
      message: 'A picture stands in a folder where pages do not look for it.',
      fix: `Move it into the folder of its topic, topics/<topic>/${name}; or into ${SHARED_PICTURES}/${name} if several topics show it.`,
    };
  const beginning = BEGINNINGS.find(([kinds]) => kinds.includes(kind))?.[1];
  if (beginning?.test(bytes) !== true)
    yield {
      ...at,
      message: `“${name}” is not a picture of the kind “${kind}” inside, whatever its name says.`,
      fix: 'Open it in a program for pictures, and save it anew as png, jpg, webp or avif; renaming is not enough.',
    };
  else if (bytes.length > MOST_BYTES)
    yield {
      ...at,
      message: `The picture “${name}” has ${String(Math.ceil(bytes.length / 1_000_000))} MB, which is more than any page can use.`,
      fix: 'Save it smaller: 2000 pixels wide are enough.',
    };
}
