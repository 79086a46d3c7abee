import { ContentFolderError, readSiteFiles } from '../src/authoring/content-folder.ts';
import { externalAddresses } from '../src/links/external.ts';
import { reach, type Outcome } from '../src/links/reach.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/** `npm run links`: every address outside the site, with the files that name it; `-- --online` asks for each. */
const USAGE = 'Write it as: npm run links, or to ask for each address: npm run links -- --online';

const { words, flags } = argumentsOf(process.argv.slice(2), [], USAGE, ['online']);
if (words.length > 0) stop(`“${words.join(' ')}” is not an option of this command. ${USAGE}`);
const files = await readSiteFiles().catch((error: unknown) => {
  if (error instanceof ContentFolderError) stop(error.message);
  throw error;
});
const addresses = externalAddresses(files);

/** What somebody is to know and do of an outcome; nothing where all is well. */
function told(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case 'found':
      return undefined;
    case 'moved':
      return `has moved to ${outcome.to}: look whether it says the same, and name that address`;
    case 'refused':
      return `answers ${String(outcome.status)}: ${[401, 403, 429].includes(outcome.status) ? 'some servers refuse programs, so look in a browser' : 'look in a browser, and name another page if it is gone'}`;
    case 'unreached':
      return `was not reached (${outcome.reason}): look in a browser, and try again later`;
  }
}

const print = (url: string, note: string | undefined, index: number): void => {
  console.log(note === undefined ? url : `${url}\n    ${note}`);
  for (const { file, line } of addresses[index]?.places ?? []) console.log(`    ${file}:${String(line)}`);
};

if (flags.has('online')) {
  let last = Date.now();
  const outcomes = await reach(
    addresses.map(({ url }) => url),
    {
      onProgress: (done, of) => {
        if (done < of && Date.now() - last < 5_000) return;
        last = Date.now();
        console.log(`▸ asked: ${String(done)} of ${String(of)}`);
      },
    },
  );
  const count = (...kinds: readonly Outcome['kind'][]): number =>
    outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  for (const [index, outcome] of outcomes.entries()) {
    const note = told(outcome);
    if (note !== undefined) print(addresses[index]?.url ?? '', note, index);
  }
  console.log(
    `▸ ${String(addresses.length)} external addresses: ${String(count('found'))} found, ${String(count('moved'))} moved, ${String(count('refused'))} refused, ${String(count('unreached'))} not reached`,
  );
  if (count('refused', 'unreached') > 0) process.exitCode = 1;
} else {
  for (const [index, { url }] of addresses.entries()) print(url, undefined, index);
  console.log(`▸ ${String(addresses.length)} external addresses; npm run links -- --online asks for each`);
}
