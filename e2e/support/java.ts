import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { aptInstall } from './install.ts';
import { findProgram } from './programs.ts';

/** The oldest Java that the Nu HTML checker runs on. */
const OLDEST = 17;

/** Where Java is on this machine: the one that JAVA_HOME names, else one on the PATH; undefined where there is none. */
export function findJava(): string | undefined {
  const home = process.env['JAVA_HOME'];
  return (
    (home === undefined || home === '' ? undefined : findProgram(['java'], [join(home, 'bin')])) ??
    findProgram(['java'])
  );
}

/** The number of a Java from what it says of itself: 17 from `openjdk version "17.0.15" 2025-04-15`, 8 from `"1.8.0_392"`. */
export function javaVersion(told: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(told)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Why the checker cannot run; undefined where it can. macOS has a program `java` that only says that there is no Java. */
export async function whyNoJava(): Promise<string | undefined> {
  const java = findJava();
  const remedy = `install Java ${String(OLDEST)} or later, on Debian “apt-get install default-jre-headless”`;
  if (java === undefined) return `Java is not on this machine: ${remedy}`;
  const told = await promisify(execFile)(java, ['-version']).then(
    ({ stdout, stderr }) => stdout + stderr,
    () => '',
  );
  const version = javaVersion(told);
  if (version === undefined) return `${java} does not start: ${remedy}`;
  return version < OLDEST ? `${java} is Java ${String(version)}: ${remedy}` : undefined;
}

/** Installs Java where it is missing and the tests run as root on Debian; the test that needs it is skipped where it stays missing. */
export async function javaForTests(): Promise<void> {
  const reason = await whyNoJava();
  if (reason === undefined || (await aptInstall(['default-jre-headless']))) return;
  console.log(`▸ ${reason}; the test of the HTML will be skipped`);
}
