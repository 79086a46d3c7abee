import { z } from 'astro/zod';
import { id, ids, languageCode, perLanguage, text } from './schema-fields.ts';

/** A text that is the same in every language, or one for each: `Fjordbua` or `{ nb: Vakta, en: The guard }`. */
export const textOrPerLanguage = z.union([text, perLanguage], {
  error: 'must be a text, or a text for each language: { nb: …, en: … }',
});
const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour of six digits in quotes, such as "#0b4f4a"')
  .transform((value) => value.toLowerCase());
export const telephone = z
  .string('must be a telephone number in quotes, such as "+47 22 33 44 55"')
  .trim()
  .regex(/^\+?[0-9*#][0-9 ()*#.-]*$/, 'must be a telephone number, such as "+47 22 33 44 55"');
const picture = z
  .string()
  .regex(
    /^[A-Za-z0-9_-]+\.(svg|png)$/,
    'must be the name of an .svg or .png file that lies beside site.yaml, such as logo.svg',
  );
/** Numbers of a country that are called in an emergency. */
export const EMERGENCY_NUMBERS = ['emergency', 'police', 'ambulance', 'fire'] as const;
/** The settings that quote them: `<Setting id="police-number" />`. */
export const EMERGENCY_SETTINGS: ReadonlySet<string> = new Set(EMERGENCY_NUMBERS.map((name) => `${name}-number`));

/** `site.yaml`: what an organisation may add, so that the site is its own. Each may be left out. */
export const ownSite = {
  /** Topics that this site does not show: `hide: [phone-calls]`. */
  hide: ids.default([]).meta({ example: '[phone-calls]' }),
  /** `logo: { file: logo.svg, dark: logo-dark.svg, alt: Fjordbua }`; `dark` is for readers whose screen is dark. */
  logo: z
    .strictObject({
      file: picture.meta({ example: 'logo.svg' }),
      dark: picture.optional().meta({ example: 'logo-dark.svg' }),
      alt: textOrPerLanguage.meta({ example: 'Fjordbua' }),
    })
    .optional()
    .meta({ example: '{ file: logo.svg, alt: Fjordbua }' }),
  /** `colours: { accent: "#0b4f4a" }`; what is left out for dark screens is derived. */
  colours: z
    .strictObject({
      accent: colour.optional().meta({ example: '"#0b4f4a"' }),
      'accent-dark': colour.optional().meta({ example: '"#7fd1c7"' }),
      link: colour.optional().meta({ example: '"#0b4f8a"' }),
      'link-dark': colour.optional().meta({ example: '"#8ec5ff"' }),
    })
    .default({})
    .meta({ example: '{ accent: "#0b4f4a" }' }),
  /** `contacts: { guard: { name: Vakta, phone: "+47 22 33 44 55" } }`: whom staff call or write to when there is danger. */
  contacts: z
    .record(
      id,
      z
        .strictObject({
          name: textOrPerLanguage.meta({ example: '{ nb: Vakta, en: The guard }' }),
          phone: telephone.optional().meta({ example: '"+47 22 33 44 55"' }),
          email: z
            .email('must be an e-mail address, such as guard@example.com')
            .optional()
            .meta({ example: 'guard@example.com' }),
          note: textOrPerLanguage.optional().meta({ example: 'Day and night.' }),
          /** Readers of these languages alone see it. */
          languages: z.array(languageCode).optional().meta({ example: '[nb, en]' }),
          /** It is shown where this is the country of the site. */
          country: z.string().optional().meta({ example: '"NO"' }),
        })
        .refine(
          ({ phone, email }) => phone !== undefined || email !== undefined,
          'needs a phone or an email, for example phone: "+47 22 33 44 55"',
        ),
    )
    .default({})
    .meta({ example: '{ guard: { name: Vakta, phone: "+47 22 33 44 55" } }' }),
  /** `https://git.example.com/kb/edit/main/{file}` or an e-mail address. */
  'suggest-change': z
    .union([z.url({ protocol: /^https$/ }).refine((address) => address.includes('{file}')), z.email()], {
      error:
        'must be an https address with {file} where the name of the file belongs, such as https://git.example.com/kb/edit/main/{file}, or an e-mail address',
    })
    .optional()
    .meta({ example: 'https://git.example.com/kb/edit/main/{file}' }),
  /** Where the organisation has published an accessibility statement of its own: the footer leads there. */
  'accessibility-statement': z
    .url({
      protocol: /^https$/,
      error: 'must be the https address of your accessibility statement, such as https://example.com/accessibility',
    })
    .optional()
    .meta({ example: 'https://example.com/accessibility' }),
};
