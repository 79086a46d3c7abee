import { parse } from 'yaml';
import { isRecord, type DataMap } from '../lossless/data.ts';
import { editYaml } from '../lossless/edit-yaml.ts';
import { FormatError, withoutEmpty, type Format } from './format.ts';

/** Keys and values of a YAML text. @throws FormatError */
export function readMap(text: string): DataMap {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    throw new FormatError(error instanceof Error ? error.message : String(error), { cause: error });
  }
  if (!isRecord(data ?? {})) throw new FormatError('This file is no list of keys and values.');
  return (data ?? {}) as DataMap;
}

/** `topic.yaml`: its keys are its fields. */
export const yamlFile: Format = {
  name: 'calm-yaml',
  extension: 'yaml',
  // Without a value, the form would count as changed as soon as it is opened.
  fields: (text) => ({ draft: false, ...readMap(text) }),
  file: (fields, text = '') => editYaml(text, withoutEmpty(fields, readMap(text))),
};
