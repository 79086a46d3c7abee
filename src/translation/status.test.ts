import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { readContent, type Content } from '../authoring/read.ts';
import { findingsOf } from '../checks/expect-finding.ts';
import { checkContent, validContent } from '../checks/index.ts';
import { createModel } from '../model/model.ts';
import { formatStatus } from './format-status.ts';
import { formatTranslations, recordDone, recordNoChange } from './record.ts';
import { finishedPage, pageSkeleton } from './skeleton.ts';
import { isOverdue, PHRASES, translationStatus, type TranslationStatus } from './status.ts';
import { textsOf } from './texts.ts';

const CALM = 'topics/calm';

function statusIn(content: Content, lang: string, id = 'calm'): TranslationStatus {
  const found = translationStatus(content)
    .find((row) => row.id === id)
    ?.translations.find((one) => one.lang === lang);
  if (!found) throw new Error(`No status of ${id} in ${lang}.`);
  return found;
}

/** The file that `npm run translate -- calm ru --done` writes for some content. */
function done(files: Overrides, lang = 'ru', only?: readonly string[]): string {
  const texts = textsOf(readContent(fixture(files)), 'calm');
  const own = texts.in(lang);
  return formatTranslations(recordDone(texts.record, { lang, from: 'en', own, source: texts.in('en'), only }));
}

function noChange(files: Overrides, only?: readonly string[]): string {
  const texts = textsOf(readContent(fixture(files)), 'calm');
  return formatTranslations(recordNoChange(texts.record, { from: 'en', source: texts.in('en'), only }));
}

const changedWhy = swap('Answer <Setting id="rings" />.', 'Answer at once.');
const RECORD = `${CALM}/translations.yaml`;

describe('a pause point', () => {
  const pause = (lang: string, words = 'Before you answer') => ({
    [`${CALM}/${lang}.mdx`]: swap('checklists:', `pause: ${words} (${lang})\nchecklists:`),
  });
  const statusOf = (files: Overrides) => statusIn(readContent(fixture(files)), 'ru');

  it('outdates nothing by being absent, nor by coming to texts that were recorded without it', () => {
    const record = done({});
    expect(record).not.toContain('pause');
    expect(statusOf({ [RECORD]: record }).state).toBe('current');
    const both = statusOf({ [RECORD]: record, ...pause('en'), ...pause('ru') });
    expect([both.state, both.outdated.size]).toEqual(['unrecorded', 0]);
    const lacking = statusOf({ [RECORD]: record, ...pause('en') });
    expect([lacking.state, lacking.missing, lacking.outdated.size]).toEqual(['incomplete', ['pause'], 0]);
    expect(statusOf({ [RECORD]: record, ...pause('ru') }).state).toBe('current');
  });

  it('is recorded, and outdated by other words', () => {
    const record = done({ ...pause('en'), ...pause('ru') });
    expect(statusOf({ [RECORD]: record, ...pause('en'), ...pause('ru') }).state).toBe('current');
    const changed = statusOf({ [RECORD]: record, ...pause('en', 'Before you leave'), ...pause('ru') });
    expect([changed.state, [...changed.outdated.keys()]]).toEqual(['outdated', ['pause']]);
  });

  it('stands in the page that a translator begins where there is one to translate', () => {
    const skeleton = (files: Overrides): string => {
      const content = readContent(fixture(files));
      const topic = content.topics.find(({ id }) => id === 'calm');
      const [data, page] = [topic?.yaml.data, topic?.pages.get('en')];
      if (!data || !page) throw new Error('The fixture has no English page of “calm”.');
      return pageSkeleton('calm', 'ru', data, { lang: 'en', page });
    };
    expect(skeleton(pause('en'))).toContain('# en: Before you answer (en)\npause: TODO\nchecklists:');
    expect(skeleton({})).not.toContain('pause');
  });
});

describe('a translation', () => {
  it('goes from missing over a draft to current, is outdated in one section, and current again', () => {
    const missing: Overrides = { [`${CALM}/ru.mdx`]: null };
    expect(statusIn(readContent(fixture(missing)), 'ru').state).toBe('missing');

    const { topics } = readContent(fixture());
    const calm = topics.find(({ id }) => id === 'calm');
    const english = calm?.pages.get('en');
    if (!calm?.yaml.data || !english) throw new Error('The fixture has no English page.');
    const begun = pageSkeleton('calm', 'ru', calm.yaml.data, { lang: 'en', page: english });
    const draft: Overrides = { [`${CALM}/ru.mdx`]: () => begun };
    expect(findingsOf(fixture(draft)).map(({ severity }) => severity)).toEqual(['missing']);
    expect(statusIn(readContent(fixture(draft)), 'ru').state).toBe('draft');
    // Nobody but the editor sees it.
    expect(createModel(validContent(fixture(draft))).topic('calm', 'ru').state).toBe('missing');
    expect(createModel(validContent(fixture(draft), { drafts: true })).topic('calm', 'ru').state).toBe('current');

    const written = finishedPage(begun, 'en').replaceAll('TODO', 'Готово');
    expect(written).not.toMatch(/draft|# en:|\{\/\*/);
    const current: Overrides = { [`${CALM}/ru.mdx`]: () => written };
    expect(statusIn(readContent(fixture(current)), 'ru').state).toBe('unrecorded');
    const recorded: Overrides = { ...current, [RECORD]: done(current) };
    expect(findingsOf(fixture(recorded))).toEqual([]);
    expect(statusIn(readContent(fixture(recorded)), 'ru').state).toBe('current');

    const outdated: Overrides = { ...recorded, [`${CALM}/en.mdx`]: changedWhy };
    const status = statusIn(readContent(fixture(outdated)), 'ru');
    expect(status.state).toBe('outdated');
    expect([...status.outdated.keys()]).toEqual(['section/why']);
    const view = createModel(validContent(fixture(outdated))).topic('calm', 'ru');
    expect(view.state).toBe('outdated');
    expect(view.sections.map(({ id, outdatedFrom }) => [id, outdatedFrom])).toEqual([
      ['now', undefined],
      ['why', 'en'],
      ['say', undefined],
    ]);

    const again: Overrides = { ...outdated, [RECORD]: done(outdated) };
    expect(statusIn(readContent(fixture(again)), 'ru').state).toBe('current');
  });

  it('stays outdated though a typo in it is mended', () => {
    const outdated: Overrides = { [RECORD]: done({}), [`${CALM}/en.mdx`]: changedWhy };
    const mended = { ...outdated, [`${CALM}/ru.mdx`]: swap('another matter', 'a matter of its own') };
    expect(statusIn(readContent(fixture(mended)), 'ru').state).toBe('outdated');
  });

  it('stays current though the white space or the line ends of the other language change', () => {
    const files: Overrides = {
      [RECORD]: done({}),
      [`${CALM}/en.mdx`]: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    };
    expect(statusIn(readContent(fixture(files)), 'ru').state).toBe('current');
  });

  it('is current where a change is declared to mean nothing, and only there', () => {
    const files: Overrides = {
      [RECORD]: done({}),
      [`${CALM}/en.mdx`]: (text) => swap('I gave room', 'I made room')(changedWhy(text)),
    };
    expect([...statusIn(readContent(fixture(files)), 'ru').outdated.keys()]).toEqual([
      'section/why',
      'item/empathy/gave-room',
    ]);
    const one = { ...files, [RECORD]: noChange(files, ['section/why']) };
    expect([...statusIn(readContent(fixture(one)), 'ru').outdated.keys()]).toEqual(['item/empathy/gave-room']);
    const both = { ...files, [RECORD]: noChange(files) };
    expect(statusIn(readContent(fixture(both)), 'ru').state).toBe('current');
  });

  it('that was outdated before stays so, whatever a later change is declared to mean', () => {
    const first: Overrides = { [RECORD]: done({}), [`${CALM}/en.mdx`]: changedWhy };
    // Norwegian is brought up to date, Russian is not.
    const second = { ...first, [RECORD]: done(first, 'nb') };
    const typo: Overrides = {
      ...second,
      [`${CALM}/en.mdx`]: (text) => swap('at once', 'immediately')(changedWhy(text)),
    };
    const declared = readContent(fixture({ ...typo, [RECORD]: noChange(typo) }));
    expect(statusIn(declared, 'nb').state).toBe('current');
    expect(statusIn(declared, 'ru').state).toBe('outdated');
  });

  it('is recorded part by part if parts are named', () => {
    const files: Overrides = {
      [RECORD]: done({}),
      [`${CALM}/en.mdx`]: (text) => swap('I gave room', 'I made room')(changedWhy(text)),
    };
    const one = { ...files, [RECORD]: done(files, 'ru', ['section/why']) };
    expect([...statusIn(readContent(fixture(one)), 'ru').outdated.keys()]).toEqual(['item/empathy/gave-room']);
  });

  it('is incomplete where a section is not translated', () => {
    const files: Overrides = {
      [`${CALM}/ru.mdx`]: (text) =>
        swap('slug: calm-ru', 'slug: calm-ru\nuntranslated: [say]')(text).replace(/## What to say[\s\S]*/, ''),
    };
    const status = statusIn(readContent(fixture(files)), 'ru');
    expect(status).toMatchObject({ state: 'incomplete', missing: ['section/say'] });
  });
});

describe('phrases', () => {
  it('are kept current one by one', () => {
    const texts = textsOf(readContent(fixture()), PHRASES);
    const record = recordDone({}, { lang: 'ru', from: 'en', own: texts.in('ru'), source: texts.in('en') });
    const files: Overrides = {
      'phrases/translations.yaml': formatTranslations(record),
      'phrases/come-now.yaml': swap('come-now wording (en)', 'Come at once, please.'),
    };
    const status = statusIn(checkContent(fixture(files)).content, 'ru', PHRASES);
    expect([...status.outdated.keys()]).toEqual(['come-now']);
  });
});

describe('the table', () => {
  it('tells states, progress, what has changed, and what should have been read again', () => {
    const files: Overrides = { [RECORD]: done({}), [`${CALM}/en.mdx`]: changedWhy };
    const rows = translationStatus(readContent(fixture(files)));
    const text = formatStatus(rows, '2026-12-24');
    expect(text).toMatch(
      /^calm +unrecorded +outdated +current +should have been read again by 2026-07-01 \(manager\)$/m,
    );
    expect(text).toContain('calm ru: changed in en: section/why');
    expect(text).toMatch(/^en +█{20} {2}3 of 3 current$/m);
    expect(rows.map((row) => [isOverdue(row, '2026-07-01'), isOverdue(row, '2026-07-02')])).toEqual([
      [false, true],
      [false, true],
      [false, false],
    ]);
  });
});

describe('versions in the file', () => {
  it('are refused where somebody wrote them by hand, with how they are written', () => {
    const files = fixture({ [RECORD]: 'ru:\n  from: en\n  parts: { title: today }\n' });
    expect(findingsOf(files).map(({ file, message }) => `${file}: ${message}`)).toEqual([
      `${RECORD}: “ru.parts.title” must be a version that npm run translate wrote, such as 3f2a90c1d4; it says “today”.`,
    ]);
  });
});
