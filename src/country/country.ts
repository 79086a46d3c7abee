import type { CountryView, NumberKind, Numbers } from '../model/country.ts';
import { dateLocale } from '../language/profiles/index.ts';

/** What a page says of the country for one topic; undefined where it has nothing to say. */
export function notesFor({ law, help }: CountryView, topic: string): Pick<CountryView, 'law' | 'help'> | undefined {
  const isOf = ({ topics }: { readonly topics: readonly string[] }): boolean => topics.includes(topic);
  const notes = { law: law.filter(isOf), help: help.filter(isOf) };
  return notes.law.length + notes.help.length > 0 ? notes : undefined;
}

/** The country in the words of a language: `NO` → “Norway”. */
export const countryName = (code: string, lang: string): string =>
  new Intl.DisplayNames([dateLocale(lang), 'en'], { type: 'region' }).of(code) ?? code;

/** Services to call in danger. */
export type Service = Exclude<NumberKind, 'emergency'>;
export interface DangerNumber {
  /** The services that answer it. */
  readonly services: readonly [Service, ...Service[]];
  readonly number: string;
}

/** Police, ambulance and fire brigade with their numbers, one that several share once. None where the country has no numbers. */
export function dangerNumbers(numbers: Numbers): readonly DangerNumber[] {
  const byNumber = new Map<string, [Service, ...Service[]]>();
  for (const service of ['police', 'ambulance', 'fire'] as const) {
    const number = numbers[service] ?? numbers.emergency;
    if (number === undefined) continue;
    const services = byNumber.get(number);
    if (services) services.push(service);
    else byNumber.set(number, [service]);
  }
  return [...byNumber].map(([number, services]) => ({ number, services }));
}

/** “Police, ambulance, fire”: words of a list, of which the first alone begins with a capital letter. */
export const serviceNames = (names: readonly string[], lang: string): string =>
  names.map((name, index) => (index === 0 ? name : name.toLocaleLowerCase(lang))).join(', ');
