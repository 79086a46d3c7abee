import { chromiumForTests, NoBrowserError } from '../../e2e/support/browser.ts';
import { stageEnvironment, startStage, type CommandStage } from './process.ts';
import { addUp, exitCode, summary, type Results } from './results.ts';
import { runStages } from './schedule.ts';

/** A Chromium for the tests, or the end of the run with a message that says how to get one. */
export async function chromiumOrExit(): Promise<string | undefined> {
  try {
    const path = await chromiumForTests();
    console.log(`▸ browser: ${path ?? 'Playwright’s own Chromium'}`);
    return path;
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(`✗ ${error.message}`);
    process.exit(1);
  }
}

/** Prints the last lines of a run and sets its exit code. */
export function finish(all: readonly Results[]): void {
  const results = addUp(all);
  console.log(summary(results));
  process.exitCode = exitCode(results);
}

/** The longest time a timer takes: the runners tell by themselves how far they are. */
const NO_HEARTBEAT = 2 ** 31 - 1;

/** Runs stages one after the other, each printing as it goes. */
export async function runLive(stages: readonly CommandStage[]): Promise<void> {
  const chromium = stages.some(({ runner }) => runner === 'playwright') ? await chromiumOrExit() : undefined;
  const env = stageEnvironment(chromium);
  finish(
    await runStages(stages, {
      lanes: 1,
      start: (stage) => startStage(stage, env, true),
      print: console.log,
      heartbeat: NO_HEARTBEAT,
    }),
  );
}
