import { customerIn, readChoices, speechKey, storedChoices, type SpeechChoices } from './choices.ts';

/** The one place where this browser keeps what was chosen about sentences to say. Storage that is blocked gives no choice. */
const key = speechKey(import.meta.env.BASE_URL);
let memory: SpeechChoices | undefined;

/** What is chosen: for this page by its address, else what is stored. @param languages those of the site’s sentences */
export function speechChoices(languages: readonly string[]): SpeechChoices {
  let stored: SpeechChoices = {};
  try {
    stored = readChoices(localStorage.getItem(key), languages);
  } catch {
    // Sandboxed frames have no storage.
  }
  const customer = customerIn(location.search, languages);
  return { ...stored, ...memory, ...(customer === undefined ? {} : { customer }) };
}

export function chooseSpeech(choices: SpeechChoices): void {
  memory = choices;
  try {
    const text = storedChoices(choices);
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // The choice holds for this page.
  }
}
