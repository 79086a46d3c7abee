import { existsSync, realpathSync } from 'node:fs';
import { findProgram } from '../../e2e/support/programs.ts';

/** There is no npm on this machine, or none that is a program of Node. */
export class NoNpmError extends Error {
  override readonly name = 'NoNpmError';
}

/** The file of npm's own program, for Node to run: of the npm that has started this command, else one on the PATH. */
export const npmProgram = (): string | undefined =>
  [process.env['npm_execpath'] ?? '', findProgram(['npm']) ?? '']
    .filter((file) => existsSync(file))
    .map((file) => realpathSync(file))
    .find((file) => file.endsWith('npm-cli.js'));
