import { availableParallelism } from 'node:os';
import { root } from '../e2e/support/folders.ts';
import { javaForTests } from '../e2e/support/java.ts';
import { serversForTests } from '../e2e/support/web-servers.ts';
import { ArgumentError, chosenTests } from './testing/arguments.ts';
import { stageEnvironment, startStage } from './testing/process.ts';
import { chromiumOrExit, finish, runLive } from './testing/run-live.ts';
import { runStages } from './testing/schedule.ts';
import { browserTests, STAGES, unitTests } from './testing/stages.ts';

/**
 * `npm test`: types, lint, format, content, unit tests, builds and browser tests, some beside each other; the last line is
 * `N passed, N failed, N skipped`. `npm test -- FILE …` runs these test files alone.
 */
const args = process.argv.slice(2);
if (args.length > 0) {
  try {
    const { unit, browser } = chosenTests(args, root);
    await runLive([
      ...(unit.length > 0 ? [unitTests(unit, true)] : []),
      ...(browser.length > 0 ? [browserTests(browser)] : []),
    ]);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  }
} else {
  const began = Date.now();
  const env = stageEnvironment(await chromiumOrExit());
  await serversForTests();
  await javaForTests();
  // What it has fetched is there the next time.
  const started = Date.now();
  console.log(`▸ what the tests need is there: ${String(Math.round((started - began) / 1000))} s`);
  const results = await runStages(STAGES, {
    lanes: Math.min(availableParallelism(), 4),
    start: (stage) => startStage(stage, env, false),
    print: console.log,
    heartbeat: 15_000,
  });
  console.log(`▸ all stages: ${String(Math.round((Date.now() - started) / 1000))} s`);
  finish(results);
}
