import { checkContent } from '../src/checks/index.ts';
import { readContentFolder } from '../src/authoring/content-folder.ts';
import { searchable, languageIndex } from '../src/search/offline/searchable.ts';
import { splitIndex } from '../src/search/instant/split-index.ts';
const { content } = checkContent(await readContentFolder('/tmp/lt/content400'), { advice: false });
const s = searchable(content);
for (const lang of ['nb', 'th', 'nb', 'ru']) {
  let t = process.cpuUsage().user;
  const i = languageIndex(s as never, lang);
  let u = process.cpuUsage().user;
  console.log(lang, 'build', (u - t) / 1e3);
  t = u;
  const f = splitIndex(i);
  u = process.cpuUsage().user;
  console.log(lang, 'split', (u - t) / 1e3, f.core.version, f.files.size);
}
