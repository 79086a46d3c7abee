import { replaceScalars } from '../yaml/rename-yaml.ts';

/** A set of queries that search is measured by, with a topic under its new id. */
export const renameInQueries = (yaml: string, from: string, to: string): string =>
  replaceScalars(yaml, ({ path, value }) =>
    value === from && path.length === 3 && (path[1] === 'want' || path[1] === 'not') ? to : undefined,
  );
