import type { Moved } from '../authoring/moved-schema.ts';
import { isRecord, type Data, type DataMap } from '../yaml/data.ts';
import { editYaml } from '../yaml/edit-yaml.ts';

export const MOVED_FILE = 'moved.yaml';

const HEAD = `# Old addresses and names, each with what it leads to now, so that links, embeds and readers’ ticks go on working. Written by
# npm run rename. A line that nobody needs any more may be taken out.
`;

/** `moved.yaml` with other entries: lines that stay keep their comments, new ones stand in the order of the alphabet. Undefined where nothing is left. */
export function withMoved(source: string | undefined, moved: Moved): string | undefined {
  const data = filled(moved);
  return Object.keys(data).length === 0 ? undefined : editYaml(source ?? HEAD, data);
}

/** The entries in the order of the alphabet, without groups that have none. */
const filled = (data: DataMap): DataMap =>
  Object.fromEntries(
    Object.entries(data)
      .map(([key, value]): [string, Data] => [key, isRecord(value) ? filled(value) : value])
      .filter(([, value]) => !isRecord(value) || Object.keys(value).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
