import { describe, expect, it } from 'vitest';
import { swap } from '../../authoring/fixture.ts';
import { readContent, type ContentFiles } from '../../authoring/read.ts';
import { textOf } from '../../authoring/text-file.ts';
import { withScene } from '../../scene/scene.fixture.ts';
import { translationStatus } from '../status.ts';
import { answered, exportedText, unitText } from './answer.fixture.ts';
import { importXliff } from './import.ts';
import { readXliff } from './read-xliff.ts';
import { FaultyPageError } from './units.ts';
import { schemaFaults } from './valid-xliff.fixture.ts';

const RU = 'scenes/shop/ru.yaml';
const all = { lang: 'ru', selection: 'all', ids: ['scene/shop'] } as const;
const brought = (files: ContentFiles, document: string) => importXliff(files, readXliff(document));

describe('a scene for translators', () => {
  it('is a file of its own, a unit each text, and says for each what it is', async () => {
    const document = await exportedText(withScene(), all);
    expect(await schemaFaults(document)).toEqual([]);
    const [file] = readXliff(document).files;
    expect(file?.id).toBe('scene.shop');
    expect(file?.units.map(({ id }) => id)).toHaveLength(11);
    expect(unitText(document, 'shouts.loud.say')).toContain('<target>Loudly (ru)</target>');
    expect(unitText(document, 'shouts.loud.say')).toContain('one that is not has to tempt');
  });

  it('comes back into its lines, and into no other', async () => {
    const files = withScene({ [RU]: swap('setting:', '# У кассы\nsetting:') });
    const result = brought(files, answered(await exportedText(files, all), { 'shouts.loud.say': 'Громко: «Тише!»' }));
    expect(result.files.get(RU)).toBe(textOf(files.get(RU)).replace('Loudly (ru)', '"Громко: «Тише!»"'));
    expect([...result.recorded]).toEqual([['scene/shop', ['shouts/loud/say']]]);
    expect(result.files.get('scenes/shop/translations.yaml')).toMatch(
      /ru:\n {2}from: en\n {2}parts:\n {4}shouts\/loud\/say: /,
    );
  });

  it('that is missing is begun as a draft, with what came back', async () => {
    const files = withScene({ [RU]: null });
    const document = await exportedText(files, { lang: 'ru', selection: 'missing' });
    const begun = brought(files, answered(document, { title: 'Сцена' })).files.get(RU);
    expect(begun).toContain('draft: true\n# en: A scene (en)\ntitle: "Сцена"\n');
    expect(begun).toContain('customer: "TODO"');
  });

  it('tells a translator what has changed', async () => {
    const whole = await exportedText(withScene(), all);
    const every = Object.fromEntries(
      readXliff(whole).files.flatMap(({ units }) => units.map(({ id }) => [id, 'слово'])),
    );
    const done = new Map([...withScene(), ...brought(withScene(), answered(whole, every)).files]);
    const states = translationStatus(readContent(done)).find(({ id }) => id === 'scene/shop')?.translations;
    expect(states?.find(({ lang }) => lang === 'ru')?.state).toBe('current');
    const now = new Map([
      ...done,
      ['scenes/shop/en.yaml', swap('Hey! (en)', 'Hey you! (en)')(textOf(done.get('scenes/shop/en.yaml')))],
    ]);
    const document = await exportedText(
      now,
      { lang: 'ru', selection: 'outdated' },
      { 'scene/shop shouts/customer': 'Hey! (en)' },
    );
    expect(document.match(/<unit /g)).toHaveLength(1);
    expect(unitText(document, 'shouts.customer')).toContain('Hey{+ you+}! (en)');
  });

  it('is refused where it changed, where it is unknown, and where its file has faults', async () => {
    const files = withScene();
    const document = answered(await exportedText(files, all), { title: 'Сцена' });
    const later = brought(withScene({ 'scenes/shop/en.yaml': swap('A scene (en)', 'A shop (en)') }), document);
    expect(later.outcomes.find(({ unit }) => unit === 'scene/shop: title')?.outcome).toBe('refused');
    const gone = brought(files, document.replace('id="scene.shop"', 'id="scene.shap"'));
    expect(gone.outcomes.every(({ outcome }) => outcome === 'refused')).toBe(true);
    expect(gone.files.size).toBe(0);
    await expect(exportedText(withScene({ [RU]: swap('title:', 'titel:') }), all)).rejects.toThrow(FaultyPageError);
  });
});
