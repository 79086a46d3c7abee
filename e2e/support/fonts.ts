import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { escapeMarkup } from '../../src/site/escape.ts';
import { root } from './folders.ts';

/**
 * The fonts that layout is measured with come as packages, so that every machine measures the same: a bare Debian has no
 * Thai font, and a Latin one that is an eighth wider than most. Only the test browser sees them, through a font
 * configuration of its own.
 * @see https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 */
export type FontSet =
  /** Noto Sans, close to what phones and most desktops draw. */
  | 'standard'
  /** DejaVu Sans: what a plain Linux desktop draws, and about the widest that readers have. */
  | 'wide';

/** The family that each script is drawn with. */
export const FAMILIES: Readonly<Record<FontSet, { readonly latin: string; readonly thai: string }>> = {
  standard: { latin: 'Noto Sans', thai: 'Noto Sans Thai Looped' },
  wide: { latin: 'DejaVu Sans', thai: 'Noto Sans Thai Looped' },
};

const { resolve } = createRequire(import.meta.url);
const folderOf = (file: string): string => dirname(resolve(file));
const google = (family: string, file: string): string[] =>
  ['400Regular', '500Medium', '600SemiBold', '700Bold', '800ExtraBold'].map((weight) =>
    folderOf(`@expo-google-fonts/${family}/${weight}/${file}_${weight}.ttf`),
  );

/** Windows and macOS draw with their own fonts, whatever a font configuration says. */
export const FONTS_ARE_PINNED = process.platform === 'linux';

/**
 * Writes the font configuration of a set.
 * @param withMachine whether the browser also sees the fonts of this machine, for scripts that the set lacks: for what is printed
 * @returns what the browser's environment needs besides; nothing where the system has no font configuration
 */
export function fontEnvironment(set: FontSet, { withMachine = false } = {}): Readonly<Record<string, string>> {
  if (!FONTS_ARE_PINNED) return {};
  const thai = google('noto-sans-thai-looped', 'NotoSansThaiLooped');
  const latin =
    set === 'standard' ? google('noto-sans', 'NotoSans') : [folderOf('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')];
  const folder = join(root, '.cache', 'fonts');
  const name = withMachine ? `${set}-and-own` : set;
  const file = join(folder, `${name}.conf`);
  const { latin: family, thai: thaiFamily } = FAMILIES[set];
  const generic = ['sans-serif', 'system-ui', 'serif', 'monospace'].map(
    (kind) =>
      `<alias binding="same"><family>${kind}</family><prefer><family>${family}</family><family>${thaiFamily}</family></prefer></alias>`,
  );
  // The package of DejaVu has condensed and mathematical styles besides, one of which would answer for `system-ui`.
  const dejavu = folderOf('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
  const accepted = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']
    .map((font) => `<glob>${escapeMarkup(join(dejavu, font))}</glob>`)
    .join('');
  mkdirSync(folder, { recursive: true });
  // Each worker of the tests writes the file anew: by another name first, so that no browser reads half of it.
  const written = `${file}.${String(process.pid)}`;
  writeFileSync(
    written,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${[...latin, ...thai].map((path) => `<dir>${escapeMarkup(path)}</dir>`).join('\n')}
<selectfont><rejectfont><glob>${escapeMarkup(join(dejavu, '*'))}</glob></rejectfont><acceptfont>${accepted}</acceptfont></selectfont>
<cachedir>${escapeMarkup(join(folder, `${name}-cache`))}</cachedir>
${generic.join('\n')}
${withMachine ? '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>\n' : ''}</fontconfig>
`,
  );
  renameSync(written, file);
  return { FONTCONFIG_FILE: file };
}
