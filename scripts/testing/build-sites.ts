import { freshBuilds } from '../../e2e/support/global-setup.ts';

/** Builds the sites of the browser tests, from scratch. */
try {
  await freshBuilds();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
