import type { APIRoute } from 'astro';
import { pageLanguages } from '../../site/knowledge-base.ts';
import { fileText } from './file-text.ts';
import { folderOf, type FileName } from './index-file.ts';
import { indexFiles } from './site-index.ts';

interface Props {
  readonly lang: string;
  readonly name: FileName;
}
export const getStaticPaths = () =>
  pageLanguages.flatMap((lang) => {
    const { core, files } = indexFiles(lang);
    const props = [...files.keys()].map((name): Props => ({ lang, name }));
    return props.map((prop) => ({ params: { folder: folderOf(core), file: prop.name }, props: prop }));
  });
/** One file of the instant index, in development alone: a build writes them itself (write-files.ts). */
export const GET: APIRoute<Props> = ({ props: { lang, name } }) => {
  const file = indexFiles(lang).files.get(name);
  return file
    ? new Response(fileText(file), { headers: { 'content-type': 'application/json' } })
    : new Response(null, { status: 404 });
};
