import { z } from 'astro/zod';

/** The three lists of every topic, in the order they are shown. */
export const LISTS = ['empathy', 'honesty', 'self-care'] as const;
export const STAGES = ['before', 'during', 'after'] as const;
export const URGENCIES = ['danger', 'pressing', 'steady'] as const;
/** Section ids with a form of their own on a topic page; any other id is plain prose. */
export const NOW = 'now';
export const SAY = 'say';
export const AVOID = 'avoid';
/** Steps a person can take in while somebody shouts at them. */
export const MOST_STEPS = 5;

export type ListKind = (typeof LISTS)[number];
export type Stage = (typeof STAGES)[number];
export type Urgency = (typeof URGENCIES)[number];

/** Ids of topics, sections, items, phrases: they stand in addresses and in readers' storage. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be an id: lower-case Latin letters, digits and single hyphens');
const id = idSchema;
const text = z.string().trim().min(1, 'must not be empty');
const ids = z.array(id).refine((list) => new Set(list).size === list.length, 'names an id twice');
/** Ids that a page has of its own, beside those of its sections. */
const RESERVED_IDS: ReadonlySet<string> = new Set([
  'main',
  'checklists',
  'related-h',
  'sources-h',
  'checklists-h',
  'contacts-h',
  'q-header',
]);
const items = ids.min(2, 'needs at least 2 items').max(5, 'holds at most 5 items');
const day = z.iso.date('must be a date written YYYY-MM-DD');
const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language code such as nb');
const perLanguage = z.record(languageCode, text);
/** Half-finished work: shown by `npm run dev`, left out of a build. */
const draft = z.boolean().default(false);
/** A text that is the same in every language, or one for each: `Fjordbua` or `{ nb: Vakta, en: The guard }`. */
const textOrPerLanguage = z.union([text, perLanguage], {
  error: 'must be a text, or a text for each language: { nb: …, en: … }',
});
const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour of six digits in quotes, such as "#0b4f4a"')
  .transform((value) => value.toLowerCase());
const telephone = z
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
const ownSite = {
  /** Topics that this site does not show: `hide: [phone-calls]`. */
  hide: ids.default([]),
  /** `logo: { file: logo.svg, dark: logo-dark.svg, alt: Fjordbua }`; `dark` is for readers whose screen is dark. */
  logo: z.strictObject({ file: picture, dark: picture.optional(), alt: textOrPerLanguage }).optional(),
  /** `colours: { accent: "#0b4f4a" }`; what is left out for dark screens is derived. */
  colours: z
    .strictObject({
      accent: colour.optional(),
      'accent-dark': colour.optional(),
      link: colour.optional(),
      'link-dark': colour.optional(),
    })
    .default({}),
  /** `contacts: { guard: { name: Vakta, phone: "+47 22 33 44 55" } }`: whom staff call or write to when there is danger. */
  contacts: z
    .record(
      id,
      z
        .strictObject({
          name: textOrPerLanguage,
          phone: telephone.optional(),
          email: z.email('must be an e-mail address, such as guard@example.com').optional(),
          note: textOrPerLanguage.optional(),
          /** Readers of these languages alone see it. */
          languages: z.array(languageCode).optional(),
          /** It is shown where this is the country of the site. */
          country: z.string().optional(),
        })
        .refine(
          ({ phone, email }) => phone !== undefined || email !== undefined,
          'needs a phone or an email, for example phone: "+47 22 33 44 55"',
        ),
    )
    .default({}),
  /** `https://git.example.com/kb/edit/main/{file}` or an e-mail address. */
  'suggest-change': z
    .union([z.url({ protocol: /^https$/ }).refine((address) => address.includes('{file}')), z.email()], {
      error:
        'must be an https address with {file} where the name of the file belongs, such as https://git.example.com/kb/edit/main/{file}, or an e-mail address',
    })
    .optional(),
};

const origin = z.string().regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/, 'must be an origin such as https://git.example.com');

/** `site.yaml` */
export const siteSchema = z.strictObject({
  name: text,
  organisation: text,
  'customer-language': languageCode,
  /** The language that translations are made from where they do not say otherwise; English, or the first one, if it is left out. */
  pivot: languageCode.optional(),
  languages: z
    .array(
      z.strictObject({
        code: languageCode,
        name: text,
        fallback: z.array(languageCode).default([]),
        /** Its interface may lack texts; it is shown in development, and in a build only where DRAFTS=1 asks for it. */
        draft,
      }),
    )
    .min(1),
  owners: z.record(id, perLanguage),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be a country code such as NO'),
  countries: z.record(
    z.string(),
    z.strictObject({
      emergency: telephone,
      police: telephone.optional(),
      ambulance: telephone.optional(),
      fire: telephone.optional(),
    }),
  ),
  settings: z
    .object({
      rings: z.int().positive(),
      'call-minutes': z.strictObject({ from: z.int().positive(), to: z.int().positive() }),
      'answer-days': z.int().positive(),
    })
    // Settings of the organisation's own: `refund-limit: 500 kr`, or a text for each language.
    .catchall(
      z.union([text, z.number(), perLanguage], { error: 'must be a text, a number, or a text for each language' }),
    ),
  ...ownSite,
  embed: z
    .strictObject({
      allow: z.array(
        z
          .string()
          .regex(
            /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/,
            'must be an origin such as https://intranet.example.com or https://*.example.com',
          ),
      ),
    })
    .default({ allow: [] }),
  /** The editing page at `/admin/`, which is built only with this; it saves to a git host. */
  admin: z
    .strictObject({
      backend: z.enum(['github', 'gitlab', 'gitea']),
      repo: z.string().regex(/^[\w.-]+(\/[\w.-]+)+$/, 'must be an owner and a name such as fjordbua/calm-counter'),
      branch: z
        .string()
        .regex(/^[\w./-]+$/, 'must be the name of a branch such as main')
        .default('main'),
      /** The organisation's own server; the public one of the host without it. */
      server: origin.optional(),
      /** Where people sign in by OAuth; without it they use an access token. */
      'sign-in': origin.optional(),
      'app-id': z
        .string()
        .regex(/^[\w-]+$/, 'must be the id that the git host gave to the application')
        .optional(),
      /** Changes wait for somebody's review, as pull requests. */
      review: z.boolean().default(false),
    })
    .optional(),
});

/** `topics/<topic>/topic.yaml`: what all languages share. */
export const topicSchema = z.strictObject({
  draft,
  order: z.int(),
  stage: z.enum(STAGES),
  urgency: z.enum(URGENCIES),
  /** Source points that it rests on; none where it rests on evidence alone, or on what the organisation itself has found. */
  sources: z.array(z.string()),
  evidence: z.array(id).default([]),
  sections: ids
    .min(1)
    .refine(
      (list) => !list.some((section) => RESERVED_IDS.has(section)),
      `names an id that every page has already (${[...RESERVED_IDS].join(', ')})`,
    ),
  situations: ids.min(1, 'needs at least one situation, so that the home page leads here'),
  phrases: ids.default([]),
  checklists: z.strictObject({ empathy: items, honesty: items, 'self-care': items }),
  related: ids.default([]),
  owner: id,
  reviewed: day,
  'review-by': day,
});

/** Letters of any script, so that a Thai address reads as Thai. */
const slug = z
  .string()
  .regex(
    /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u,
    'must be lower-case letters, digits and single hyphens',
  )
  .refine((value) => value === value.normalize('NFC'), 'must be in Unicode normal form C');
const itemTexts = z.record(z.string(), text);

/** The front matter of `topics/<topic>/<lang>.mdx`: what one language says. */
export const frontMatterSchema = z.strictObject({
  draft,
  title: text,
  slug,
  summary: text,
  /** Sections that this language does not have yet; readers are shown them in another. */
  untranslated: ids.default([]),
  situations: itemTexts.default({}),
  checklists: z
    .strictObject({
      empathy: itemTexts.default({}),
      honesty: itemTexts.default({}),
      'self-care': itemTexts.default({}),
    })
    .default({ empathy: {}, honesty: {}, 'self-care': {} }),
});

/** `phrases/<id>.yaml` */
export const phraseSchema = z.strictObject({ draft, use: perLanguage, wording: perLanguage });

/** `sources/register.yaml`: every point of the source documents, and what stands against what. */
export const registerSchema = z.strictObject({
  points: z.record(z.string(), z.strictObject({ 'set-aside': z.enum(['contested', 'later', 'outside']).optional() })),
  contradictions: z
    .record(id, z.strictObject({ one: z.array(z.string()).min(1), other: z.array(z.string()).min(1) }))
    .default({}),
});

/** The document a source point belongs to: `nb-01` → `nb`. */
export const documentOf = (point: string): string => point.replace(/-\d+$/, '');

/** `sources/evidence.yaml` */
export const evidenceSchema = z.record(
  id,
  z.strictObject({
    publisher: text,
    title: text,
    year: z.int().optional(),
    url: z.url({ protocol: /^https$/ }).optional(),
  }),
);

/** `sources/<lang>.yaml`: the sources in the words of one language. */
export const sourceTextsSchema = z.strictObject({
  documents: z.record(z.string(), z.strictObject({ title: text, note: text })).default({}),
  points: itemTexts.default({}),
  contradictions: z
    .record(z.string(), z.strictObject({ question: text, one: text, other: text, ours: text }))
    .default({}),
  evidence: itemTexts.default({}),
});

/** Pages of the site that are search results themselves, by the names of their addresses. */
export const FOUND_PAGES = ['checklists', 'my-lists', 'phrases', 'glossary', 'sources', 'stored', 'embed'] as const;
export type FoundPage = (typeof FOUND_PAGES)[number];

/**
 * `search/terms.yaml`: what people look for, with the topics that its words lead to, the nearest first, or with a page of the
 * site. The words themselves stand in `search/<lang>/<term>.txt`.
 */
export const termsSchema = z.record(
  id.refine((term) => term !== OUT_OF_SCOPE, `“out-of-scope” is the name of the list of words that lead nowhere`),
  z
    .strictObject({
      topics: ids.default([]),
      page: z.enum(FOUND_PAGES).optional(),
      /** Its first topic comes before all others, whatever else was typed. */
      danger: z.boolean().default(false),
      /** Source points that its words stand for. */
      points: z.array(z.string()).default([]),
    })
    .refine(
      ({ topics, page }) => topics.length > 0 !== (page !== undefined),
      'needs either topics that search leads to (`topics: [keep-calm]`) or a page of the site (`page: checklists`)',
    ),
);

/** The name of the words file of what the site does not help with: `search/<lang>/out-of-scope.txt`. */
export const OUT_OF_SCOPE = 'out-of-scope';

/** `glossary/<lang>.yaml`: terms as the glossary explains them to readers of one language. */
export const glossaryTextsSchema = z.record(id, z.strictObject({ name: text, definition: text }));

const version = z
  .string()
  .regex(/^[0-9a-f]{10}$/, 'must be a version that npm run translate wrote, such as 3f2a90c1d4');
const versions = z.record(z.string(), version);

/**
 * `translations.yaml` beside the texts: for each language the one its texts were made from, and in which version. A language without
 * `from` is one that others are made from, with its versions as they were when they were last recorded.
 */
export const translationsSchema = z.record(
  z.string(),
  z.strictObject({ from: z.string().optional(), parts: versions }),
);

export type SiteData = z.infer<typeof siteSchema>;
export type TopicData = z.infer<typeof topicSchema>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type PhraseData = z.infer<typeof phraseSchema>;
export type RegisterData = z.infer<typeof registerSchema>;
export type EvidenceData = z.infer<typeof evidenceSchema>;
export type SourceTexts = z.infer<typeof sourceTextsSchema>;
export type TermsData = z.infer<typeof termsSchema>;
export type Translations = z.infer<typeof translationsSchema>;
export type GlossaryTexts = z.infer<typeof glossaryTextsSchema>;
export type SetAside = NonNullable<RegisterData['points'][string]['set-aside']>;
