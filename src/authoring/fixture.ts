import type { ContentFiles } from './read.ts';
import { textOf } from './text-file.ts';

/**
 * A small, complete and valid content folder for tests: two topics in three languages. Russian is there for its plural
 * forms, Norwegian for its quotation marks. Every text ends with the language it is in, so that a test can tell.
 */
export const FIXTURE_LANGUAGES = ['nb', 'ru', 'en'] as const;
type Code = (typeof FIXTURE_LANGUAGES)[number];
/** A file's new text, a change of its text, or null for a file that is not there. */
export type Overrides = Readonly<Record<string, string | null | ((text: string) => string)>>;

const SITE = `name: Trial
organisation: Trial Shop
customer-language: nb
languages:
  - { code: nb, name: Norsk, fallback: [en] }
  - { code: ru, name: Русский, fallback: [en] }
  - { code: en, name: English, fallback: [nb] }
owners:
  manager: { nb: leder, ru: руководитель, en: manager }
country: "NO"
settings:
  rings: 3
  call-minutes: { from: 10, to: 15 }
  answer-days: 3
embed: { allow: [https://intranet.example.com] }
`;

const NORWAY = `numbers: { emergency: "112" }
`;
const CALM = `order: 20
stage: during
urgency: pressing
sources: [nb-01, ru-01]
evidence: [study-2024]
sections: [now, why, say]
situations: [shouting]
phrases: [slow-down]
checklists:
  empathy: [lowered-voice, gave-room]
  honesty: [admitted-feeling, nothing-cruel]
  self-care: [breathed-slowly, kept-distance]
related: [safety]
owner: manager
reviewed: 2026-01-01
review-by: 2026-07-01
`;
const SAFETY = `order: 10
stage: during
urgency: danger
sources: [nb-02]
sections: [now, avoid]
situations: [threat, weapon]
phrases: [come-now]
checklists:
  empathy: [asked-colleague, stayed-near]
  honesty: [told-manager, wrote-it-down]
  self-care: [went-away, took-break]
owner: manager
reviewed: 2026-01-01
review-by: 2026-07-01
`;

const calmPage = (lang: Code): string => `---
title: Keep calm (${lang})
slug: calm-${lang}
summary: How to stay steady (${lang})
situations:
  shouting: Someone is shouting (${lang})
checklists:
  empathy:
    lowered-voice: I spoke quietly (${lang})
    gave-room: I gave room (${lang})
  honesty:
    admitted-feeling: I admitted what I felt (${lang})
    nothing-cruel: I said nothing cruel (${lang})
  self-care:
    breathed-slowly: I breathed slowly (${lang})
    kept-distance: I kept a distance (${lang})
---

## Do this (${lang}) [#now]

1. Breathe out (${lang}).
2. Step back (${lang}).
3. Say your sentence (${lang}).

## Why (${lang}) [#why]

Answer <Setting id="rings" />. A threat is [another matter](topic:safety#avoid) (${lang}).

## What to say (${lang}) [#say]

Learn one by heart (${lang}).
`;

const safetyPage = (lang: Code): string => `---
title: Safety first (${lang})
slug: safety-${lang}
summary: What to do about a threat (${lang})
situations:
  threat: Someone threatens me (${lang})
  weapon: Someone has a weapon (${lang})
checklists:
  empathy:
    asked-colleague: I asked a colleague (${lang})
    stayed-near: I stayed near (${lang})
  honesty:
    told-manager: I told my manager (${lang})
    wrote-it-down: I wrote it down (${lang})
  self-care:
    went-away: I went away (${lang})
    took-break: I took a break (${lang})
---

## Do this now (${lang}) [#now]

1. Go away (${lang}).
2. Call (${lang}).
3. Wait (${lang}).

## What not to do (${lang}) [#avoid]

Do not stay. Start [at the top](#now) (${lang}).
`;

const phrase = (id: string): string =>
  ['use', 'wording']
    .map((part) => `${part}:\n${FIXTURE_LANGUAGES.map((lang) => `  ${lang}: ${id} ${part} (${lang})\n`).join('')}`)
    .join('');

const REGISTER = `points:
  nb-01: {}
  nb-02: {}
  nb-03: { set-aside: later }
  ru-01: {}
contradictions:
  distance: { one: [nb-01], other: [ru-01] }
`;
const EVIDENCE = `study-2024:
  publisher: A journal
  title: A study
  year: 2024
`;

const sourceTexts = (lang: Code): string => `documents:
  nb: { title: Norwegian paper (${lang}), note: Its note (${lang}) }
  ru: { title: Russian paper (${lang}), note: Its note (${lang}) }
points:
  nb-01: First point (${lang})
  nb-02: Second point (${lang})
  nb-03: Third point (${lang})
  ru-01: Fourth point (${lang})
contradictions:
  distance: { question: How near? (${lang}), one: Near (${lang}), other: Far (${lang}), ours: An arm (${lang}) }
evidence:
  study-2024: What it found (${lang})
`;

const COUNTS: Record<Code, Record<string, string>> = {
  nb: { count_one: '{{count}} treff', count_other: '{{count}} treff' },
  ru: {
    count_one: '{{count}} итог',
    count_few: '{{count}} итога',
    count_many: '{{count}} итогов',
    count_other: '{{count}} итога',
  },
  en: { count_one: '{{count}} result', count_other: '{{count}} results' },
};

const dictionary = (lang: Code): string =>
  `${JSON.stringify({ page: { skip: `Skip (${lang})` }, search: { label: `Search {{language}} (${lang})`, ...COUNTS[lang] } }, undefined, 2)}\n`;

/** The valid content folder with some files changed. Fails on a change to a file that the fixture does not have. */
export function fixture(overrides: Overrides = {}): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['site.yaml', SITE],
    ['countries/NO.yaml', NORWAY],
    ['topics/calm/topic.yaml', CALM],
    ['topics/safety/topic.yaml', SAFETY],
    ['phrases/slow-down.yaml', phrase('slow-down')],
    ['phrases/come-now.yaml', phrase('come-now')],
    ['sources/register.yaml', REGISTER],
    ['sources/evidence.yaml', EVIDENCE],
    ...FIXTURE_LANGUAGES.flatMap((lang): [string, string][] => [
      [`topics/calm/${lang}.mdx`, calmPage(lang)],
      [`topics/safety/${lang}.mdx`, safetyPage(lang)],
      [`sources/${lang}.yaml`, sourceTexts(lang)],
      [`interface/${lang}.json`, dictionary(lang)],
    ]),
  ]);
  for (const [path, change] of Object.entries(overrides)) {
    const before = files.get(path);
    if (typeof change === 'string') files.set(path, change);
    else if (before === undefined) throw new Error(`The fixture has no file ${path} to change.`);
    else if (change === null) files.delete(path);
    else files.set(path, change(before));
  }
  return files;
}

/** A change of a file: one text for another. Fails where the text is not there, so that no test changes nothing. */
export const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`The fixture does not have “${from}” in this file.`);
    return text.replace(from, () => to);
  };

/** The 1-based line of a file on which a text first stands. */
export function lineWith(files: ContentFiles, path: string, text: string): number {
  const index = textOf(files.get(path))
    .split('\n')
    .findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${path} does not have “${text}”.`);
  return index + 1;
}
