import { ownText } from '../model/own-text.ts';
import { path } from '../site/address.ts';
import { model } from '../site/knowledge-base.ts';
import { pictureSize, type PictureSize } from './picture.ts';

/** The organisation's logo as a page shows it. */
export interface LogoView extends PictureSize {
  readonly src: string;
  /** The same for dark screens. */
  readonly dark: string | undefined;
  /** Empty where it only says the name that stands beside it. */
  readonly alt: string;
  readonly alternateLang: string | undefined;
}

/** A logo's own address: `logo.svg`, `logo-dark.png`. */
const endingOf = (file: string): string => file.slice(file.lastIndexOf('.'));
const { logo } = model.site;

/** The files of the logo, by the name that each has on the site. */
export const logoFiles: ReadonlyMap<string, string> = new Map(
  logo === undefined
    ? []
    : [
        [`logo${endingOf(logo.file)}`, logo.file],
        ...(logo.dark === undefined ? [] : [[`logo-dark${endingOf(logo.dark)}`, logo.dark] as const]),
      ],
);

/** The names without their ending of the logo's files that have one, for the routes that answer with them. */
export const logoPaths = (ending: string): { params: { logo: string } }[] =>
  [...logoFiles.keys()].flatMap((name) =>
    name.endsWith(ending) ? [{ params: { logo: name.slice(0, -ending.length) } }] : [],
  );

/** The contents of a logo's file, as a server sends it. */
export function logoBytes(name: string): Uint8Array<ArrayBuffer> {
  const file = logoFiles.get(name) ?? '';
  return Uint8Array.from(Buffer.from(model.logos.get(file) ?? '', file.endsWith('.png') ? 'base64' : 'utf8'));
}

/** The logo for readers of a language; undefined where site.yaml names none. */
export function logoFor(lang: string): LogoView | undefined {
  if (logo === undefined) return undefined;
  const [file = '', dark] = [...logoFiles.keys()];
  const size = pictureSize(logo.file, model.logos.get(logo.file) ?? '') ?? { width: 1, height: 1 };
  const alt = ownText(model.site, logo.alt, lang);
  return {
    ...size,
    src: path(file),
    dark: dark === undefined ? undefined : path(dark),
    alt: alt.value === model.site.name ? '' : alt.value,
    alternateLang: alt.isFallback ? alt.lang : undefined,
  };
}

/** The picture that browsers put beside a page's title. */
export const favicon = (): { href: string; type: string } => {
  const [file = 'favicon.svg'] = logoFiles.keys();
  return { href: path(file), type: file.endsWith('.png') ? 'image/png' : 'image/svg+xml' };
};
