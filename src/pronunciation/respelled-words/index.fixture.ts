import type { Spoken } from '../alphabets.ts';
import { ENGLISH } from './en.fixture.ts';
import { NORWEGIAN } from './nb.fixture.ts';
import { ROMANIAN } from './ro.fixture.ts';
import { RUSSIAN } from './ru.fixture.ts';
import { THAI } from './th.fixture.ts';
import type { RespelledWord } from './word.fixture.ts';

/** Words as speakers of the readers’ languages would write them down, chosen for what is hard in each spoken language. */
export const RESPELLED: Readonly<Record<Spoken, readonly RespelledWord[]>> = {
  nb: NORWEGIAN,
  ro: ROMANIAN,
  ru: RUSSIAN,
  th: THAI,
  en: ENGLISH,
};
