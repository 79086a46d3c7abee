import type { Finding } from '../authoring/finding.ts';
import type { MdxFile } from '../authoring/mdx-file.ts';
import { onceForEach } from '../authoring/read-once.ts';
import { readable, type Check } from '../checks/check.ts';
import { isToWrite, sceneTexts, TO_WRITE } from './parts.ts';
import { rowOfScene } from './status.ts';

const LINE = new RegExp(`(^|[^\\p{L}])${TO_WRITE}([^\\p{L}]|$)`, 'u');

const stillToWrite = (count: number): string =>
  count > 0 ? `; ${String(count)} ${count === 1 ? 'text is' : 'texts are'} still to be written` : '';

/** How often a page says that words are still to be written. */
const placesToWrite = onceForEach(({ frontMatter, body }: MdxFile): number => {
  const matter = frontMatter ? JSON.stringify({ ...frontMatter }) : '';
  return [matter, body].flatMap((text) => [...text.matchAll(new RegExp(LINE, 'gu'))]).length;
});

/** Words that are still to be written: counted in a draft, refused in what a build would publish. */
export const unwritten: Check = function* (content): Generator<Finding> {
  for (const { topic, data } of readable(content)) {
    for (const [lang, page] of topic.pages) {
      const { frontMatter } = page;
      const count = placesToWrite(page);
      const draft = data.draft || frontMatter?.draft === true;
      if (draft)
        yield {
          severity: 'missing',
          file: page.file,
          line: 1,
          message: `This page is a draft, which readers do not see${stillToWrite(count)}.`,
          fix: data.draft
            ? `When it is written, take “draft: true” out of topic.yaml and run: npm run translate -- ${topic.id} ${lang} --done`
            : `When it is written: npm run translate -- ${topic.id} ${lang} --done`,
        };
      else if (count > 0)
        yield {
          severity: 'error',
          file: page.file,
          line: 1,
          message: `The page has ${String(count)} ${count === 1 ? 'place' : 'places'} that still say “${TO_WRITE}”.`,
          fix: `Write the words, or put “draft: true” into the front matter until they are written.`,
        };
    }
  }
  for (const [id, { file, data }] of content.phrases) {
    if (!data) continue;
    if (data.draft)
      yield {
        severity: 'missing',
        file,
        line: 1,
        message: `The phrase “${id}” is a draft, which readers do not see.`,
        fix: 'When its words are written, take “draft: true” out.',
      };
    else if ([...Object.values(data.use), ...Object.values(data.wording)].some(isToWrite))
      yield {
        severity: 'error',
        file,
        line: 1,
        message: `The phrase “${id}” still says “${TO_WRITE}”.`,
        fix: 'Write the words, leave the language out, or put “draft: true” at the top.',
      };
  }
};

/** The same for the scenes to practise with. */
export const unwrittenScenes: Check = function* (content): Generator<Finding> {
  for (const { id, yaml, texts } of content.scenes)
    for (const [lang, { file, data, lineOf }] of texts) {
      if (!data) continue;
      const left = sceneTexts(data).filter(({ text }) => isToWrite(text));
      const done = `npm run translate -- ${rowOfScene(id)} ${lang} --done`;
      if (data.draft || yaml?.data?.draft === true)
        yield {
          severity: 'missing',
          file,
          line: 1,
          message: `These words of the scene are a draft, which readers do not see${stillToWrite(left.length)}.`,
          fix:
            yaml?.data?.draft === true
              ? `When they are written, take “draft: true” out of scene.yaml and run: ${done}`
              : `When they are written: ${done}`,
        };
      else
        for (const { path } of left)
          yield {
            severity: 'error',
            file,
            line: lineOf(path),
            message: `Here it still says “${TO_WRITE}”.`,
            fix: 'Write the words, or put “draft: true” at the top until they are written.',
          };
    }
};
