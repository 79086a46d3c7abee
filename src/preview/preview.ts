import type { Finding } from '../authoring/finding.ts';
import type { ContentFiles } from '../authoring/read.ts';
import { tolerantContent, type TolerantContent } from './tolerant-content.ts';

let lastGood: ContentFiles | undefined;

/** The content for `npm run dev`. It remembers the files as they last were right, for as long as the command runs. */
export function previewContent(files: ContentFiles): TolerantContent {
  const shown = tolerantContent(files, lastGood);
  lastGood = shown.files;
  return shown;
}

/**
 * The faults of a page that lie in one of its sections.
 * @param text the file as it is now
 */
export function faultsInSection(text: string, id: string, faults: readonly Finding[]): Finding[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('##') && line.includes(`[#${id}]`));
  if (start === -1) return [];
  const length = lines.slice(start + 1).findIndex((line) => /^##[^#]/.test(line));
  const end = length === -1 ? lines.length : start + 1 + length;
  return faults.filter(({ line }) => line > start && line <= end);
}
