import { placeInWords, wordsAround, type CharacterFault } from './fault.ts';
import { capital, characterName } from './names.ts';

/**
 * Characters that nobody sees, or that stand for one that was lost. Unusual spaces are not among them: French and Russian typography
 * needs the no-break space, and only its place can be wrong (spaces.ts).
 */
const SUSPECTS =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\p{Co}\u{e0000}-\u{e007f}]|\r(?!\n)/gu;

/** Scripts whose words are joined or parted by invisible characters. */
const NEEDS_JOINERS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Scripts without spaces between words whose writers part them by a zero-width space. Thai is not among them: browsers part it. */
const NEEDS_BREAKS = /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}\p{Script=Tibetan}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const EMOJI = /[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f]$/u;
/** What Windows-1252 has in the places of control characters: a text saved by an old program brings them. */
const WINDOWS = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ';

/** Characters of one kind that are told with the words around them. */
const MOST_TOLD = 100;

/** Every invisible character that a text has no use for, and every one that stands for a lost one. */
export function* invisibleFaults(text: string): Generator<CharacterFault> {
  const told = new Map<string, CharacterFault[]>();
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  for (const { 0: character, index: from } of text.matchAll(SUSPECTS)) {
    const to = from + character.length;
    if (isNeeded(character, text, from, to, isRightToLeft)) continue;
    const known = told.get(character) ?? [];
    const [first] = known;
    // A file may have a million: the words around each would take minutes, and nobody would read them.
    if (first && known.length >= MOST_TOLD) {
      yield { ...first, from, to };
      continue;
    }
    const fault = faultAt(text, character, from);
    told.set(character, [...known, fault]);
    yield fault;
  }
}

function faultAt(text: string, character: string, from: number): CharacterFault {
  const to = from + character.length;
  const name = characterName(character);
  const where = placeInWords(text, from, to);
  const at = { group: character, from, to };
  if (character === '\ufffd')
    return {
      ...at,
      message: `${capital(name)} stands ${where}: a letter was lost there when the file was saved or copied.`,
      fix: 'Type the letter again, and save the file as UTF-8.',
    };
  else if (/[\x80-\x9f]/.test(character)) {
    const meant = WINDOWS[character.charCodeAt(0) - 0x80] ?? '?';
    const fix =
      meant === '?'
        ? 'Remove it, or type the letter again.'
        : `Type ${meant} in its place, which it most probably was.`;
    return { ...at, message: `${capital(name)} stands ${where}; no text has a use for it.`, fix };
  } else if (/\p{Co}/u.test(character))
    return {
      ...at,
      message: `${capital(name)} stands ${where}: readers see an empty box.`,
      fix: 'Type what it showed; for the bullet of a list, type a hyphen and a space: “- ”.',
    };
  else if (/[\v\f\r\u2028\u2029]/.test(character))
    return {
      ...at,
      message: `${capital(name)} stands ${where}, where a space or a new line was meant.`,
      fix: 'Type a space in its place, or press Enter.',
      replacement: character === '\r' ? '\n' : ' ',
    };
  else
    return {
      ...at,
      message: `${capital(name)} stands ${where}: ${effect(character)}.`,
      fix: `Remove it${wordFix(text, from, to)}.`,
      replacement: '',
    };
}

const effect = (character: string): string =>
  /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/.test(character)
    ? 'nobody sees it, and it turns the order of what follows'
    : 'nobody sees it, and search and links stumble over it';

/** `, or type “telephone” anew`, where the character stands inside a word. */
function wordFix(text: string, from: number, to: number): string {
  const before = /[\p{L}\p{M}\p{N}\p{Cf}]*$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}\p{Cf}]*/u.exec(text.slice(to, to + 40))?.[0] ?? '';
  const word = (before + after).replace(/\p{Cf}/gu, '');
  if (word !== '' && before !== '' && after !== '') return `, or type “${word}” anew`;
  const around = wordsAround(text, from, to);
  return around.before !== '' && around.after !== ''
    ? ': it stands between “' + around.before + '” and “' + around.after + '”'
    : '';
}

function isNeeded(character: string, text: string, from: number, to: number, isRightToLeft: boolean): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  const near = before + text.slice(to, to + 2);
  if (character === '\u200d') return EMOJI.test(before) || NEEDS_JOINERS.test(near);
  if (character === '\u200c') return NEEDS_JOINERS.test(near);
  if (character === '\u200b') return NEEDS_BREAKS.test(near);
  if (!isRightToLeft || !/[\u200e\u200f\u061c\u2066-\u2069]/.test(character)) return false;
  const [lineBefore = ''] = text
    .slice(Math.max(0, from - 200), from)
    .split('\n')
    .slice(-1);
  const [lineAfter = ''] = text.slice(to, to + 200).split('\n', 1);
  return RIGHT_TO_LEFT.test(lineBefore + lineAfter);
}
