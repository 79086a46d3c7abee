import { runLive } from './testing/run-live.ts';
import { unitTests } from './testing/stages.ts';

/** `npm run test:unit`: the unit tests alone; arguments go to vitest. */
await runLive([unitTests(process.argv.slice(2), true)]);
