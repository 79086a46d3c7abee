import { splitPage, type SplitPage } from '../../authoring/front-matter.ts';
import type { DataMap } from '../../yaml/data.ts';
import { editYaml, readData } from '../../yaml/edit-yaml.ts';
import { FormatError, textOf, withoutEmpty, type Format } from './format.ts';

/** A page that says nothing yet. */
const NEW = '---\n---\n\n';

function partsOf(text: string): SplitPage {
  const parts = splitPage(text);
  if (!parts) throw new FormatError('The page has no front matter: it must start with a line “---”.');
  return parts;
}

/** `<lang>.mdx`: the keys of the front matter, and the text below it as `body`, untouched. */
export const pageFile: Format = {
  // The CMS takes no other name for a file of this ending than one that ends so.
  name: 'calm-frontmatter',
  extension: 'mdx',
  fields: (text) => {
    const { yaml, body } = partsOf(text);
    // Without a value, the CMS would take that of a new page.
    return { draft: false, ...readData(yaml), body: body.trim() };
  },
  file: ({ body, ...fields }, text) => {
    // A new page begins as a draft. The CMS copies the switch of another language, so that it says nothing.
    const own: DataMap = text === undefined ? { ...fields, draft: true } : fields;
    const { open, yaml, close, body: before } = partsOf(text ?? NEW);
    const [, head = '', tail = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(before) ?? [];
    return open + editYaml(yaml, withoutEmpty(own, readData(yaml))) + close + head + textOf(body).trim() + tail;
  },
};
