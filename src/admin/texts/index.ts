import { en } from './en.ts';
import { nb } from './nb.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { AdminTexts } from './texts.ts';
import { th } from './th.ts';

const texts: Readonly<Record<string, AdminTexts>> = { en, nb, ro, ru, th };

/** The words of the editing page in a language; in English where it has none, such as for a language that is new. */
export const adminTexts = (lang: string): AdminTexts => texts[lang] ?? en;
