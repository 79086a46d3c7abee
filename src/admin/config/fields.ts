import type { Field, StringField } from '@sveltia/cms';
import type { FieldText } from '../texts/texts.ts';

/** Ids: lower-case Latin letters, digits and single hyphens (authoring/schema.ts). */
export const ID = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
/** The last part of an address: letters of any script. Browsers know no way to say “not a capital” without the flag u. */
export const SLUG = String.raw`^[^\sA-Z!-,./:-@\[-\x60{-~-]+(-[^\sA-Z!-,./:-@\[-\x60{-~-]+)*$`;

/** The file as it was read travels with its fields under this name. */
export const SOURCE = 'fileAsRead';

/**
 * The place of that text in forms where each language has a file of its own. Without it, the CMS would give a language that
 * somebody begins the text of another; so it gives the code of the language, which says that the file is new.
 */
export const source: Field = { name: SOURCE, widget: 'hidden', i18n: true, default: '{{locale}}' };

type LineOptions = Pick<StringField, 'required' | 'pattern'>;

/** A text of one line, written in each language. */
export const line = (name: string, text: FieldText, options: LineOptions): Field => ({
  name,
  ...text,
  ...options,
  widget: 'string',
  i18n: true,
  // A colon would open a list of pictures, and “topic:” holds one.
  use_emoji_autocomplete: false,
});

/** A longer text as it stands in the file: no editor that would write Markdown its own way. */
export const paragraph = (name: string, text: Pick<FieldText, 'label'> & Partial<FieldText>): Field => ({
  name,
  ...text,
  widget: 'text',
  required: false,
  i18n: true,
  use_emoji_autocomplete: false,
});
