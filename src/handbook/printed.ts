import { readdirSync } from 'node:fs';
import { model } from '../site/knowledge-base.ts';
import { path } from '../site/address.ts';
import { editionOfFile, readEditions, type Edition, type Form } from './editions.ts';

/** The editions that this build is to print, which `npm run handbook` names; none in a build of the site. */
export const editionsToPrint = (): Edition[] => {
  const names = import.meta.env.HANDBOOK;
  return names === '' ? [] : readEditions(names.split(' '), model.languages);
};

/** A PDF that lies in public/handbook/, offered for download. */
export interface Download {
  readonly form: Form;
  readonly edition: Edition;
  readonly path: string;
}

/** The PDFs that were made for readers of a language; none where nobody has made any. */
export function downloadsFor(lang: string): Download[] {
  return files().flatMap((file) => {
    const known = editionOfFile(file, model.languages);
    return known?.edition.lang === lang ? [{ ...known, path: path(`handbook/${file}`) }] : [];
  });
}

let found: string[] | undefined;
function files(): string[] {
  try {
    return (found ??= readdirSync('public/handbook').sort());
  } catch {
    // Nobody has made any.
    return (found = []);
  }
}
