import type { DataMap } from '../lossless/data.ts';
import { editYaml } from '../lossless/edit-yaml.ts';
import { FormatError, textOf, withoutEmpty, type Format } from './format.ts';
import { readMap } from './yaml.ts';

/** A page that says nothing yet. */
const NEW = '---\n---\n\n';
const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

interface Parts {
  readonly opening: string;
  readonly frontMatter: string;
  readonly closing: string;
  readonly body: string;
}

function partsOf(text: string): Parts {
  const match = FRONT_MATTER.exec(text);
  if (!match) throw new FormatError('The page has no front matter: it must start with a line “---”.');
  const [whole, frontMatter = ''] = match;
  const start = whole.indexOf('\n') + 1;
  return {
    opening: whole.slice(0, start),
    frontMatter,
    closing: whole.slice(start + frontMatter.length),
    body: text.slice(whole.length),
  };
}

/** `<lang>.mdx`: the keys of the front matter, and the text below it as `body`, untouched. */
export const pageFile: Format = {
  // The CMS takes no other name for a file of this ending than one that ends so.
  name: 'calm-frontmatter',
  extension: 'mdx',
  fields: (text) => {
    const { frontMatter, body } = partsOf(text);
    // Without a value, the CMS would take that of a new page.
    return { draft: false, ...readMap(frontMatter), body: body.trim() };
  },
  file: ({ body, ...fields }, text) => {
    // A new page begins as a draft. The CMS copies the switch of another language, so that it says nothing.
    const own: DataMap = text === undefined ? { ...fields, draft: true } : fields;
    const { opening, frontMatter, closing, body: before } = partsOf(text ?? NEW);
    const [, head = '', tail = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(before) ?? [];
    return (
      opening +
      editYaml(frontMatter, withoutEmpty(own, readMap(frontMatter))) +
      closing +
      head +
      textOf(body).trim() +
      tail
    );
  },
};
