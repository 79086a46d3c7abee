import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findJava } from './java.ts';

/**
 * The Nu HTML checker of the W3C, as the npm package `vnu-jar`. It fetches nothing.
 * @see https://validator.github.io/validator/
 */
const jar = (): string => createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

const OPTIONS = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html'];

/** It runs for seconds: to compile for a long run takes Java twice the time. The first compiler needs a larger stack for deep schemas. */
const JAVA_OPTIONS = ['-XX:TieredStopAtLevel=1', '-Xss4m', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8'];

/** What the checker says of a place in a page. */
export interface HtmlMessage {
  /** Path in the folder of the site, `th/search/index.html`. */
  readonly page: string;
  readonly text: string;
  /** The HTML about it. */
  readonly extract: string;
}

export interface HtmlReport {
  readonly pages: number;
  readonly messages: readonly HtmlMessage[];
}

/** The checker did not run to its end. */
export class HtmlCheckerError extends Error {
  override readonly name = 'HtmlCheckerError';
}

/** What lies here are parts of pages, which a script puts into one: the checker reads them inside a page. */
const PARTS = 'fragment/';

/** A part as it stands in a page: within `<main>`, below a heading. */
const pageAround = (part: string, lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A part of a page</title></head><body><main><h1>A page</h1><h2>A section</h2>${part}</main></body></html>`;

/** The whole page that a file of the site is, or is a part of. */
async function pageOf(site: string, file: string): Promise<string> {
  const html = await readFile(join(site, file), 'utf8');
  return file.startsWith(PARTS) ? pageAround(html, file.split('/')[1] ?? 'en') : html;
}

interface Answer {
  readonly messages: readonly { readonly url?: string; readonly message: string; readonly extract?: string }[];
}

/**
 * Has one Java read pages of a built site.
 * @param isRead which of its files, `th/search/index.html`; without it all are
 * @throws HtmlCheckerError
 */
export async function checkHtml(site: string, isRead: (file: string) => boolean = () => true): Promise<HtmlReport> {
  const java = findJava();
  if (java === undefined) throw new HtmlCheckerError('There is no Java. Install one, such as default-jre-headless.');
  const files = (await readdir(site, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && isRead(file));
  const work = await mkdtemp(join(tmpdir(), 'html-'));
  try {
    // By number: where the locale is plain C, Java passes over files with Thai or Russian names, and says nothing.
    for (const [number, file] of files.entries())
      await writeFile(join(work, `${String(number)}.html`), await pageOf(site, file));
    const { stdout } = await promisify(execFile)(java, [...JAVA_OPTIONS, '-jar', jar(), ...OPTIONS, work], {
      maxBuffer: 256 * 1024 * 1024,
      timeout: 540_000,
    });
    const { messages } = JSON.parse(stdout) as Answer;
    return {
      pages: files.length,
      messages: messages.map(({ url = '', message, extract = '' }) => {
        const number = /(\d+)\.html$/.exec(url)?.[1];
        return { page: files[Number(number)] ?? url, text: message, extract };
      }),
    };
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new HtmlCheckerError('The checker has not answered in JSON. Is the package vnu-jar whole?', {
        cause: error,
      });
    throw error;
  } finally {
    await rm(work, { recursive: true });
  }
}
