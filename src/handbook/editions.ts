/** A handbook: in one language, or in one with another beside it. */
export interface Edition {
  readonly lang: string;
  readonly beside: string | undefined;
}

/** The command was called with an edition that the site cannot make. */
export class EditionError extends Error {
  override readonly name = 'EditionError';
}

/** `th-nb` for Thai with Norwegian beside it, `th` for Thai alone: part of file names and addresses. */
export const editionName = ({ lang, beside }: Edition): string => (beside === undefined ? lang : `${lang}+${beside}`);

/**
 * Reads editions as they are typed: `th`, or `th+nb` for a pair.
 * @param languages codes of the site
 * @throws EditionError
 */
export function readEditions(names: readonly string[], languages: readonly string[]): Edition[] {
  if (names.length === 0)
    throw new EditionError(
      `Name one or more: npm run handbook -- ${languages.at(-1) ?? 'en'}, or a pair: ${languages.at(-1) ?? 'en'}+${languages[0] ?? 'nb'}.`,
    );
  return names.map((name) => {
    const [lang = '', beside, ...rest] = name.split('+');
    const unknown = [lang, ...(beside === undefined ? [] : [beside])].find((code) => !languages.includes(code));
    if (unknown !== undefined || rest.length > 0 || lang === beside)
      throw new EditionError(
        `“${name}” is no language of this site, and no pair of two. The languages are ${languages.join(', ')}; a pair is written ${languages.at(-1) ?? 'th'}+${languages[0] ?? 'nb'}.`,
      );
    return { lang, beside };
  });
}

/** What is printed of an edition, by the name of its file. */
export const FORMS = ['handbook', 'ladder', 'shift-card'] as const;
export type Form = (typeof FORMS)[number];

/** `handbook-th+nb.pdf` */
export const fileOf = (form: Form, edition: Edition): string => `${form}-${editionName(edition)}.pdf`;

/** The form and the edition of a file; undefined for any other file. */
export function editionOfFile(
  file: string,
  languages: readonly string[],
): { form: Form; edition: Edition } | undefined {
  const form = FORMS.find((name) => file.startsWith(`${name}-`));
  if (form === undefined || !file.endsWith('.pdf')) return undefined;
  try {
    const [edition] = readEditions([file.slice(form.length + 1, -'.pdf'.length)], languages);
    return edition && { form, edition };
  } catch {
    return undefined;
  }
}
