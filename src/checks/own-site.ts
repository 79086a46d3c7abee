import { closestMatch, type Finding } from '../authoring/finding.ts';
import type { Content } from '../authoring/read.ts';
import { EMERGENCY_SETTINGS, idSchema } from '../authoring/schema.ts';
import { weakPairs } from '../colours/site-colours.ts';
import { activePart, pictureSize } from '../logo/picture.ts';
import { countryCodes } from '../model/country.ts';
import { languagesOf, oneOf, type Check } from './check.ts';

type At = (...path: (string | number)[]) => Pick<Finding, 'file' | 'line'>;
const placeIn =
  ({ file, lineOf }: Content['site']): At =>
  (...path) => ({ file, line: lineOf(path) });

/** Topics that site.yaml hides are there, and one at least is left. */
export const hiding: Check = function* (content) {
  const { data } = content.site;
  if (!data || data.hide.length === 0) return;
  const at = placeIn(content.site);
  const topics = content.topics.map(({ id }) => id);
  for (const [index, id] of data.hide.entries()) {
    if (topics.includes(id)) continue;
    const meant = closestMatch(id, topics);
    const fix = meant === undefined ? `Remove it. The topics are ${oneOf(topics)}.` : `Did you mean “${meant}”?`;
    yield { severity: 'error', ...at('hide', index), message: `“${id}” is hidden, and is not a topic.`, fix };
  }
  if (topics.length > 0 && topics.every((id) => data.hide.includes(id)))
    yield {
      severity: 'error',
      ...at('hide'),
      message: 'Every topic is hidden, so that the site has nothing to show.',
      fix: 'Take one out of hide, or add a topic of your own.',
    };
};

/** The logo is a picture that is there and can be shown, and each picture beside site.yaml is of use. */
export const logo: Check = function* (content) {
  const { data } = content.site;
  if (!data) return;
  const at = placeIn(content.site);
  const named = (['file', 'dark'] as const).flatMap((key) => {
    const file = data.logo?.[key];
    return file === undefined ? [] : [{ key, file }];
  });
  for (const { key, file } of named) {
    const picture = content.logos.get(file);
    const here = { severity: 'error' as const, ...at('logo', key) };
    if (picture === undefined) {
      const there = [...content.logos.keys()];
      const meant = closestMatch(file, there);
      const fix = `${meant === undefined ? '' : `Did you mean “${meant}”? Else put`}${meant === undefined ? 'Put' : ''} the file beside site.yaml.`;
      yield { ...here, message: `The logo “${file}” is not there.`, fix };
      continue;
    }
    if (pictureSize(file, picture) === undefined)
      yield {
        ...here,
        message: `The logo “${file}” is no ${file.endsWith('.png') ? 'PNG' : 'SVG'} picture with a width and a height.`,
        fix: 'Save it once more from your drawing program, as .svg or .png; do not rename another kind of file.',
      };
    const active = file.endsWith('.svg') ? activePart(picture) : undefined;
    if (active !== undefined)
      yield {
        severity: 'error',
        file,
        line: picture.slice(0, picture.indexOf(active)).split('\n').length,
        message: `The logo holds “${active.slice(0, 60)}”, which could run or fetch something.`,
        fix: 'Save it as a plain SVG, with shapes alone: in Inkscape “Plain SVG”, in Illustrator “Export for screens”.',
      };
  }
  for (const file of content.logos.keys())
    if (!named.some((other) => other.file === file))
      yield {
        severity: 'advice',
        file,
        line: 1,
        message: `site.yaml does not name the picture “${file}”, so no reader sees it.`,
        fix: `Name it: logo: { file: ${file}, alt: ${JSON.stringify(data.organisation)} }; or remove the file.`,
      };
};

/** Text in the organisation's colours can be read, on light screens and on dark ones. */
export const colours: Check = function* (content) {
  const { data } = content.site;
  if (!data) return;
  const at = placeIn(content.site);
  for (const { key, theme, colour, ground, ratio, nearest } of weakPairs(data.colours))
    yield {
      severity: 'error',
      ...at('colours', key),
      message: `The colour ${colour} on ${ground}, as ${theme} screens show it, has a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)}; readers need 4.5.`,
      fix: `${nearest === undefined ? `Choose a ${theme === 'light' ? 'darker' : 'lighter'} colour` : `The nearest colour that can be read is ${key}: "${nearest}"`}.`,
    };
};

/** Texts and conditions of contacts, and settings of the organisation's own: their names, and their words in each language. */
export const ownTexts: Check = function* (content) {
  const { data } = content.site;
  if (!data) return;
  const at = placeIn(content.site);
  const known = languagesOf(content);
  const countries = countryCodes(content);
  for (const [id, contact] of Object.entries(data.contacts)) {
    for (const [index, lang] of (contact.languages ?? []).entries())
      if (!known.includes(lang) && !content.interface.has(lang))
        yield {
          severity: 'error',
          ...at('contacts', id, 'languages', index),
          message: `The contact “${id}” is for readers of “${lang}”, which is not a language of this site.`,
          fix: `Name one of ${oneOf(known)}.`,
        };
    if (contact.country !== undefined && !countries.includes(contact.country))
      yield {
        severity: 'error',
        ...at('contacts', id, 'country'),
        message: `The contact “${id}” is in “${contact.country}”, which is not among the countries.`,
        fix: `Name one of ${oneOf(countries)}, or add countries/${contact.country}.yaml.`,
      };
    const readers = contact.languages ?? known;
    yield* lacking(contact.name, readers, at('contacts', id, 'name'), `name of the contact “${id}”`);
    yield* lacking(contact.note ?? '', readers, at('contacts', id, 'note'), `note of the contact “${id}”`);
  }
  if (data.logo) yield* lacking(data.logo.alt, known, at('logo', 'alt'), 'alternative text of the logo');
  for (const [id, value] of Object.entries(data.settings)) {
    if (EMERGENCY_SETTINGS.has(id) || !idSchema.safeParse(id).success)
      yield {
        severity: 'error',
        ...at('settings', id),
        message: `“${id}” cannot be the name of a setting${EMERGENCY_SETTINGS.has(id) ? ': it quotes a number of the country' : ''}.`,
        fix: 'Choose another: lower-case Latin letters, digits and single hyphens, such as refund-limit.',
      };
    else if (id !== 'call-minutes' && typeof value === 'object')
      yield* lacking(value as Record<string, string>, known, at('settings', id), `setting “${id}”`);
  }
};

/** The languages in which a text is not there: another one is shown. */
export function* lacking(
  text: string | Readonly<Record<string, string>>,
  languages: readonly string[],
  at: Pick<Finding, 'file' | 'line'>,
  what: string,
): Generator<Finding> {
  if (typeof text === 'string') return;
  if (Object.keys(text).length === 0)
    yield {
      severity: 'error',
      ...at,
      message: `The ${what} has no words in any language.`,
      fix: `Add “${languages[0] ?? 'en'}: …”, or write one text for all languages.`,
    };
  else
    for (const lang of languages)
      if (!Object.hasOwn(text, lang))
        yield {
          severity: 'missing',
          ...at,
          message: `The ${what} has no words in ${lang}.`,
          fix: `Add “${lang}: …”, or write one text for all languages.`,
        };
}

/** The editing page saves to `content/`: what an organisation has laid over it would hide each change. */
export const adminBesideOwnFiles: Check = function* ({ site }) {
  if (site.data?.admin !== undefined)
    yield {
      severity: 'error',
      file: site.file,
      line: site.lineOf(['admin']),
      message:
        'The editing page writes to content/, and files of your own lie over that: what people save would not be seen.',
      fix: 'Take “admin” out of site.yaml, and edit your own files with a text editor.',
    };
};
