import { editYaml, readData } from '../../yaml/edit-yaml.ts';
import { withoutEmpty, type Format } from './format.ts';

/** `topic.yaml`: its keys are its fields. */
export const yamlFile: Format = {
  name: 'calm-yaml',
  extension: 'yaml',
  // Without a value, the form would count as changed as soon as it is opened.
  fields: (text) => ({ draft: false, ...readData(text) }),
  file: (fields, text = '') => editYaml(text, withoutEmpty(fields, readData(text))),
};
