import { hiddenTopics } from '../authoring/shown-content.ts';
import { readable, type Check } from './check.ts';

/** Dates and places of topics: a review comes after the last one, and no two topics share a place in lists. */
export const schedule: Check = function* (content) {
  const hidden = hiddenTopics(content);
  const taken = new Map<number, string>();
  for (const { topic, data } of readable(content)) {
    const { file, lineOf } = topic.yaml;
    if (data['review-by'] < data.reviewed)
      yield {
        severity: 'error',
        file,
        line: lineOf(['review-by']),
        message: `The topic is to be reviewed by ${data['review-by']}, before it was reviewed on ${data.reviewed}.`,
        fix: `Type a later date, for example review-by: ${nextYear(data.reviewed)}.`,
      };
    if (hidden.has(topic.id)) continue;
    const other = taken.get(data.order);
    if (other !== undefined)
      yield {
        severity: 'advice',
        file,
        line: lineOf(['order']),
        message: `The topics “${other}” and “${topic.id}” both have order: ${String(data.order)}, so chance decides which comes first.`,
        fix: `Give one of the two another number, for example order: ${String(data.order + 5)}.`,
      };
    taken.set(data.order, other ?? topic.id);
  }
};

/** The same day a year later; of a leap day, the day before. */
const nextYear = (day: string): string =>
  `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`.replace(/-02-29$/, '-02-28');
