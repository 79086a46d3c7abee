import { describe, expect, it } from 'vitest';
import { swap, type Overrides } from '../authoring/fixture.ts';
import { readContent, type Content, type ContentFiles } from '../authoring/read.ts';
import { sceneSchema, sceneTextsSchema } from '../authoring/schema-scene.ts';
import { readYaml } from '../authoring/yaml-file.ts';
import { expectAmong, findingsOf } from '../checks/expect-finding.ts';
import { checkContent, validContent } from '../checks/index.ts';
import { createModel } from '../model/model.ts';
import { SCENE, withScene, words } from '../scene/scene.fixture.ts';
import { formatStatus } from './format-status.ts';
import { formatTranslations, recordDone } from './record.ts';
import { sceneSkeleton, sceneWordsSkeleton } from './scene-skeleton.ts';
import { finishedPage } from './skeleton.ts';
import { translationStatus, type TranslationStatus } from './status.ts';
import { textsOf, UnknownTextError } from './texts.ts';

const ID = 'scene/shop';
const EN = 'scenes/shop/en.yaml';
const RU = 'scenes/shop/ru.yaml';

/** The versions that `npm run translate -- scene/shop ru --done` records for today's texts. */
function recorded(files: ContentFiles = withScene()): string {
  const texts = textsOf(readContent(files), ID);
  return formatTranslations(
    recordDone(texts.record, { lang: 'ru', from: 'en', own: texts.in('ru'), source: texts.in('en') }),
  );
}
const withRecord = (changes: Overrides = {}): ContentFiles =>
  withScene({ 'scenes/shop/translations.yaml': recorded(), ...changes });

function statusIn(content: Content, lang = 'ru'): TranslationStatus {
  const row = translationStatus(content).find(({ id }) => id === ID);
  return row?.translations.find((one) => one.lang === lang) ?? expect.unreachable();
}

describe('the texts of a scene', () => {
  it('are parts by turn and answer, in the order in which they are read', () => {
    expect([...textsOf(readContent(withScene()), ID).in('en').keys()]).toEqual([
      'title',
      'setting',
      'shouts/customer',
      'shouts/quiet/say',
      'shouts/quiet/feedback',
      'shouts/loud/say',
      'shouts/loud/feedback',
      'louder/customer',
      'louder/quiet/say',
      'louder/quiet/feedback',
      'end/customer',
    ]);
  });
  it('of a scene that is not there are told, with the one that is meant', () => {
    const content = readContent(withScene());
    expect(() => textsOf(content, 'scene/shap')).toThrow(UnknownTextError);
    expect(() => textsOf(content, 'scene/shap')).toThrow('Did you mean “scene/shop”?');
    expect(() => textsOf(content, 'shop')).toThrow('a scene, such as scene/keep-calm');
  });
});

describe('a translation of a scene', () => {
  it('is current as recorded, and outdated by another word of the source, in that part alone', () => {
    expect(statusIn(readContent(withRecord())).state).toBe('current');
    const { state, from, outdated } = statusIn(readContent(withRecord({ [EN]: swap('Quietly (en)', 'Softly (en)') })));
    expect([state, from, [...outdated.keys()]]).toEqual(['outdated', 'en', ['shouts/quiet/say']]);
  });
  it('is not recorded, incomplete, a draft or missing', () => {
    expect(statusIn(readContent(withScene())).state).toBe('unrecorded');
    const lacking = statusIn(readContent(withRecord({ [RU]: swap(', feedback: It helps (ru)', '') })));
    expect([lacking.state, lacking.missing]).toEqual(['incomplete', ['shouts/quiet/feedback']]);
    expect(statusIn(readContent(withRecord({ [RU]: (text) => `draft: true\n${text}` }))).state).toBe('draft');
    expect(statusIn(readContent(withRecord({ [RU]: null }))).state).toBe('missing');
  });
  it('tells its readers where the newest is; a change of white space tells nothing', () => {
    const outdatedFrom = (files: ContentFiles) => createModel(readContent(files)).scenes('ru')[0]?.outdatedFrom;
    expect(outdatedFrom(withRecord({ [EN]: swap('Thanks (en)', 'Thank you (en)') }))).toBe('en');
    expect(outdatedFrom(withRecord({ [EN]: swap('Thanks (en)', 'Thanks   (en)') }))).toBeUndefined();
    expect(outdatedFrom(withScene({ [EN]: swap('Thanks (en)', 'Thank you (en)') }))).toBeUndefined();
  });
  it('is counted by language', () => {
    const rows = translationStatus(readContent(withRecord({ [EN]: swap('Thanks (en)', 'Thank you (en)') })));
    const text = formatStatus(rows, '2026-01-01');
    expect(text).toMatch(/^scene\/shop +unrecorded +outdated +current$/m);
    expect(text).toMatch(/^ru +1 scene: 1 outdated$/m);
    expect(text).toContain('scene/shop ru: changed in en: end/customer');
  });
});

describe('a translation that is begun', () => {
  const begun = textsOf(readContent(withScene()), ID).own?.begun('ru', 'en') ?? '';
  it('has each text of the source beside its place, and is a draft that readers do not see', () => {
    expect(begun).toContain('    # en: Hey! (en)\n    customer: "TODO"\n');
    expect(begun).toContain('        # en: It helps (en)\n        feedback: "TODO"\n');
    const files = withScene({ [RU]: begun });
    expect(findingsOf(files).map(({ message, fix }) => [message, fix])).toEqual([
      [
        'These words of the scene are a draft, which readers do not see; 11 texts are still to be written.',
        'When they are written: npm run translate -- scene/shop ru --done',
      ],
    ]);
    expect(createModel(validContent(files)).scenes('ru')[0]).toMatchObject({ isFallback: true });
    expect(createModel(validContent(files, { drafts: true })).scenes('ru')[0]?.title).toBe('TODO');
  });
  it('is refused without “draft: true” while words are still to be written', () => {
    expectAmong(withScene({ [RU]: begun.replace('draft: true\n', '') }), {
      severity: 'error',
      file: RU,
      at: 'title: "TODO"',
      says: ['still says “TODO”'],
      fix: 'draft: true',
    });
  });
  it('is finished without the comments, and with nothing else changed', () => {
    const finished = finishedPage(begun.replaceAll('TODO"', 'Сказано: да #1"'), 'en');
    expect(finished.match(/^ *#/gm)).toBeNull();
    expect(readYaml('ru.yaml', finished, sceneTextsSchema).data).toMatchObject({
      draft: false,
      title: 'Сказано: да #1',
      turns: { end: { customer: 'Сказано: да #1' } },
    });
  });
});

describe('a new scene', () => {
  const yaml = sceneSkeleton('calm');
  const { data } = readYaml('scene.yaml', yaml, sceneSchema);
  if (!data) throw new Error('The pattern for new scenes does not fit the schema.');
  const files = {
    'scenes/new/scene.yaml': yaml,
    'scenes/new/en.yaml': sceneWordsSkeleton('new', 'en', data, undefined),
  };
  it('has a start with three answers, and an end; it only says that it is a draft', () => {
    expect(Object.keys(data.turns['start']?.answers ?? {})).toHaveLength(3);
    expect(data.turns['end']?.answers).toEqual({});
    expect(findingsOf(withScene(files)).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'missing: These words of the scene are a draft, which readers do not see; 10 texts are still to be written.',
    ]);
  });
  it('is not published', () => {
    expect(
      createModel(validContent(withScene(files)))
        .scenes('en')
        .map(({ id }) => id),
    ).toEqual(['shop']);
  });
});

describe('a scene of a topic that the site does not show', () => {
  const hide = {
    'site.yaml': (text: string) => `${text}hide: [safety]\n`,
    'topics/calm/topic.yaml': swap('related: [safety]', 'related: []'),
  };
  it('is no scene of the site, and an answer that names one is explained by the topic of its scene', () => {
    const safety = {
      'scenes/safe/scene.yaml': SCENE.replace('topic: calm', 'topic: safety'),
      'scenes/safe/en.yaml': words('en'),
    };
    const { content } = checkContent(withScene({ ...hide, ...safety }));
    const model = createModel(content);
    expect(model.scenes('en').map(({ id }) => id)).toEqual(['shop']);
    expect(model.scenes('en')[0]?.turns[0].answers.map(({ see }) => see)).toEqual(['calm', 'calm']);
    expect(translationStatus(content).map(({ id, stage }) => [id, stage])).toEqual([
      ['calm', 'during'],
      [ID, 'during'],
      ['phrases', undefined],
    ]);
  });
});
