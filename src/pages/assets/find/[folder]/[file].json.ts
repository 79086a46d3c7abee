import type { APIRoute } from 'astro';
import { folderOf, type FileName } from '../../../../search/instant/index-file.ts';
import { indexFiles } from '../../../../search/instant/site-index.ts';
import { pageLanguages } from '../../../../site/knowledge-base.ts';

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
export const GET: APIRoute<Props> = ({ props: { lang, name } }) => Response.json(indexFiles(lang).files.get(name));
