import { parentPort } from 'node:worker_threads';
import { goldenFolder, learningFolder, readGolden } from './golden.ts';
import { judge, partOf, type Judgement, type Part } from './judgement.ts';
import { knownBy, readSearchable } from './offline.ts';
import { scriptsOf } from '../src/search/offline/searchable.ts';
import { filesAtScale } from './scale.ts';
import { searchWith } from './variant.ts';
import type { Change } from './weight-ranges.ts';

/** Judges search with other weights, for `Judges`. It runs beside the others, since each has its own modules. */
export interface Task {
  readonly change: Change;
  readonly part: Part;
}
export type Judged = Judgement;

const read = await readSearchable();
const known = knownBy(read);
const queries = [...(await readGolden(known, goldenFolder)), ...(await readGolden(known, learningFolder))];
const files = new Map([...filesAtScale(read, 0)].map(([lang, own]) => [lang, own.files]));

parentPort?.on('message', ({ change, part }: Task) => {
  void searchWith(change).then((PreloadedSearch) => {
    const search = new PreloadedSearch(files, scriptsOf(read.model));
    const asked = partOf(queries, part);
    const answers = asked.map(({ q, page }) => {
      const ids = search.find(q, page);
      return { topics: ids.filter((id) => !id.startsWith('page:')), results: ids.length };
    });
    parentPort?.postMessage(judge(asked, answers));
  });
});
