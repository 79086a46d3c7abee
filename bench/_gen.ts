import { checkContent } from '../src/checks/index.ts';
import { readContentFolder } from '../src/authoring/content-folder.ts';
import { searchable } from '../src/search/offline/searchable.ts';
import { writeGeneratedContent } from './generated-content.ts';
const { content } = checkContent(await readContentFolder('content'));
const s = searchable(content) as { model: Parameters<typeof writeGeneratedContent>[0] };
await writeGeneratedContent(s.model, process.argv[2] ?? '', Number(process.argv[3]));
