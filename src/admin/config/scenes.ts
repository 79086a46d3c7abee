import type { CollectionFile, Field } from '@sveltia/cms';
import type { SceneFiles } from '../../authoring/read-scenes.ts';
import type { SceneData, SceneTexts } from '../../authoring/schema-scene.ts';
import { sceneFile } from '../formats/scene.ts';
import type { Context } from './context.ts';
import { line, paragraph, source } from './fields.ts';

/**
 * A form for the words of each scene. How it branches is not here: a form knows its fields before it is opened, and the names of turns and
 * answers are fields of these forms, so that `scene.yaml` is written in a text editor.
 */
export const sceneForms = (context: Context): CollectionFile[] =>
  context.content.scenes.flatMap((scene) =>
    scene.yaml?.data === undefined
      ? []
      : [
          {
            name: scene.id,
            label: context.best((lang) => scene.texts.get(lang)?.data?.title) ?? scene.id,
            file: `content/scenes/${scene.id}/{{locale}}.yaml`,
            format: sceneFile.name,
            i18n: true,
            preview_path: `{{locale}}/practice/${scene.id}/`,
            fields: fieldsOf(context, scene, scene.yaml.data),
          },
        ],
  );

function fieldsOf({ texts, languages }: Context, { texts: words }: SceneFiles, data: SceneData): Field[] {
  const own = texts.scene;
  /** What the first language that has it says in its place, to translate from. */
  const said = (find: (texts: SceneTexts) => string | undefined): { hint?: string } => {
    const found = languages
      .map((lang) => words.get(lang)?.data)
      .map((one) => one && find(one))
      .find((text) => text !== undefined);
    return found === undefined ? {} : { hint: found };
  };
  const object = (name: string, text: { label: string; hint?: string }, fields: Field[]): Field => ({
    name,
    ...text,
    widget: 'object',
    i18n: true,
    fields,
  });
  return [
    source,
    line('title', own.title, { required: true }),
    line('setting', own.setting, { required: true }),
    object(
      'turns',
      own.turns,
      Object.entries(data.turns).map(([turn, { answers }]) => {
        const ids = Object.entries(answers);
        const label = (id: string, about: string): { label: string } => ({ label: `${id}: ${about}` });
        return object(turn, label(turn, ids.length === 0 ? own.end : own.turn), [
          paragraph('customer', { label: own.customer, ...said(({ turns }) => turns[turn]?.customer) }),
          ...(ids.length === 0
            ? []
            : [
                object(
                  'answers',
                  { label: own.answers },
                  ids.map(([answer, { is }]) =>
                    object(answer, label(answer, own.kinds[is]), [
                      paragraph('say', { label: own.say, ...said(({ turns }) => turns[turn]?.answers[answer]?.say) }),
                      paragraph('feedback', {
                        label: own.feedback,
                        ...said(({ turns }) => turns[turn]?.answers[answer]?.feedback),
                      }),
                    ]),
                  ),
                ),
              ]),
        ]);
      }),
    ),
    { name: 'draft', ...texts.draft, widget: 'boolean', required: false, default: true, i18n: true },
  ];
}
