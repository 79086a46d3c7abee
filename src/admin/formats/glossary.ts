import { isRecord, type Data, type DataMap } from '../../yaml/data.ts';
import { editYaml, readData } from '../../yaml/edit-yaml.ts';
import { FormatError, textOf, type Format } from './format.ts';

/** `glossary/<lang>.yaml`, in which a term is a key, as the form shows it: a list of terms. */
export const glossaryFile: Format = {
  name: 'calm-glossary',
  extension: 'yaml',
  fields: (text) => ({
    terms: Object.entries(readData(text)).map(([id, term]): DataMap => ({ id, ...(isRecord(term) ? term : {}) })),
  }),
  file: ({ terms }, text) => {
    const entries = (Array.isArray(terms) ? (terms as readonly Data[]) : []).filter(isRecord);
    const ids = entries.map(({ id }) => textOf(id));
    const [twice] = ids.filter((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) throw new FormatError(`Two terms have the id “${twice}”.`);
    return editYaml(
      text ?? '',
      Object.fromEntries(entries.map(({ id, name = '', definition = '' }) => [textOf(id), { name, definition }])),
    );
  },
};
