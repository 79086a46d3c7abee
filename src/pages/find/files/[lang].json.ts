import type { APIRoute } from 'astro';
import { fileText } from '../../../search/instant/file-text.ts';
import { folderOf } from '../../../search/instant/index-file.ts';
import type { FilesOfLanguage } from '../../../search/instant/write-files.ts';
import { indexFiles } from '../../../search/instant/site-index.ts';
import { instantIndexesToMake } from '../../../reuse/to-make.ts';

export const getStaticPaths = () => instantIndexesToMake().map((lang) => ({ params: { lang } }));

/** All files of the instant index of a language. The build writes each by itself, and removes this one from the site. */
export const GET: APIRoute = ({ params: { lang = '' } }) => {
  const { core, files } = indexFiles(lang);
  const texts = [...files].map(([name, file]) => [name, fileText(file)] as const);
  return Response.json({ folder: folderOf(core), core: JSON.stringify(core), files: texts } satisfies FilesOfLanguage);
};
