import type { DataMap } from '../../yaml/data.ts';
import { editYaml, readData } from '../../yaml/edit-yaml.ts';
import { withoutEmpty, type Format } from './format.ts';

/** `scenes/<id>/<lang>.yaml`: its keys are its fields. */
export const sceneFile: Format = {
  name: 'calm-scene',
  extension: 'yaml',
  // Without a value, the form would count as changed as soon as it is opened.
  fields: (text) => ({ draft: false, ...readData(text) }),
  file: (fields, text) => {
    // A new file begins as a draft. The CMS copies the switch of another language, so that it says nothing.
    const own: DataMap = text === undefined ? { ...fields, draft: true } : fields;
    return editYaml(text ?? '', withoutEmpty(own, readData(text ?? '')));
  },
};
