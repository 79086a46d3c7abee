/** What a reader has chosen about sentences to say aloud. */
export interface SpeechChoices {
  /** The language of the customer; undefined: the one that the organisation has set. */
  readonly customer?: string | undefined;
  /** Who speaks, in languages in which a woman and a man say some words differently. */
  readonly speaker?: 'woman' | 'man' | undefined;
}

/** The part of an address that carries the customer’s language: `?customer=ru`. */
export const CUSTOMER_PARAMETER = 'customer';

/** The key of one site in the browser’s storage: `calm-counter-speech:/kb/`. */
export const speechKey = (base: string): string => `calm-counter-speech:${base.replace(/\/?$/, '/')}`;

/**
 * Reads what is stored: `{"version":1,"customer":"ru","speaker":"man"}`. Garbage, a version that we do not know, and a
 * language that the site does not have give no choice, never an error.
 * @param languages codes of the languages that sentences are in
 */
export function readChoices(text: string | null, languages: readonly string[]): SpeechChoices {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return {};
  const customer = 'customer' in value ? value.customer : undefined;
  const speaker = 'speaker' in value ? value.speaker : undefined;
  return {
    ...(typeof customer === 'string' && languages.includes(customer) ? { customer } : {}),
    ...(speaker === 'woman' || speaker === 'man' ? { speaker } : {}),
  };
}

/** The stored form; undefined where nothing is chosen, so that nothing need be stored. */
export const storedChoices = ({ customer, speaker }: SpeechChoices): string | undefined =>
  customer === undefined && speaker === undefined ? undefined : JSON.stringify({ version: 1, customer, speaker });

/** The customer’s language that an address names, if the site has it. */
export function customerIn(search: string, languages: readonly string[]): string | undefined {
  const named = new URLSearchParams(search).get(CUSTOMER_PARAMETER);
  return named !== null && languages.includes(named) ? named : undefined;
}
