import { runLive } from './testing/run-live.ts';
import { browserTests } from './testing/stages.ts';

/** `npm run test:e2e`: the browser tests alone, with the builds they need; arguments go to Playwright. */
await runLive([browserTests(process.argv.slice(2))]);
