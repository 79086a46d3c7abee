import { fileURLToPath } from 'node:url';
import { classicScript } from '../../build/classic-script.ts';

/** The code of `/sw.js`. */
export const workerScript = (): Promise<string> =>
  classicScript(fileURLToPath(new URL('./worker.ts', import.meta.url)));
