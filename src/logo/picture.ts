/** Width and height of a picture, for a page to keep its place before it has arrived. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const PNG = '89504e470d0a1a0a';

/**
 * The size of a picture as content has it: the text of an .svg file, the base64 of a .png file. Undefined where it is none.
 * @see https://www.w3.org/TR/png-3/#11IHDR
 */
export function pictureSize(file: string, content: string): PictureSize | undefined {
  if (file.endsWith('.svg')) return svgSize(content);
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== PNG) return undefined;
  return known(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

const known = (width: number, height: number): PictureSize | undefined =>
  width > 0 && height > 0 ? { width, height } : undefined;

function svgSize(text: string): PictureSize | undefined {
  const [tag] = /<svg\b[^>]*>/i.exec(text) ?? [];
  if (tag === undefined) return undefined;
  const attribute = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? '';
  const [, , boxWidth = 0, boxHeight = 0] = attribute('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return (
    known(boxWidth, boxHeight) ?? known(Number.parseFloat(attribute('width')), Number.parseFloat(attribute('height')))
  );
}

/** What in an .svg file could run or fetch something where somebody opens the file by itself; undefined where nothing does. */
export const activePart = (svg: string): string | undefined =>
  /<script\b|<foreignObject\b|<!ENTITY\b|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#|data:image\/)[^"']*["']|@import\b|url\(\s*["']?(?!#)[^)]*\)/i
    .exec(svg)?.[0]
    .trim();
