import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A weight of src/search/weights.ts, with what its comment says. */
export interface Weight {
  readonly name: string;
  /** Undefined if it is several numbers. */
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  /** The heading that it stands under. */
  readonly group: string;
}

/** A weight whose comment does not say what it should. */
export class WeightError extends Error {
  override readonly name = 'WeightError';
}

/** The file that is read, and changed for trials. */
export const weightsFile = new URL('../src/search/weights.ts', import.meta.url);

/** Headings of the weights by which topics are ranked; the others say what is shown, or belong to full text. */
const RANKING = ['Weights of words', 'Qualities of matches', 'Scores of topics'];
/** Units that are counted, not measured: half a letter is none. */
const COUNTED = ['words', 'letters', 'results'];
/** Heading of the weights that instant search does not know. */
export const FULL_TEXT = 'Full text';

/**
 * Whether a weight may be moved to rank better. Not those about danger: what may cost a life is not traded for ranks of other
 * queries, which is what the sets would do; `--quick --danger` judges them.
 */
export const isFitted = ({ name, group, unit, least, most }: Weight): boolean =>
  RANKING.includes(group) && !COUNTED.includes(unit) && least < most && !name.includes('DANGER');

const HEADING = /^\/\/ (.+)$/;
const EXPORT = /^export const (\w+) = (.+?)(?: as const)?;$/;
const RANGE = /@range (-?[\d.]+) (-?[\d.]+) (\w+)/;

/** Reads the weights from the text of their file, in its order. @throws WeightError */
export function readWeights(source: string): Weight[] {
  let [group, comment] = ['', ''];
  return source.split('\n').flatMap((line): Weight[] => {
    group = HEADING.exec(line)?.[1] ?? group;
    if (line.startsWith('/**')) comment = '';
    comment += line;
    const [, name, value = ''] = EXPORT.exec(line) ?? [];
    if (name === undefined) return [];
    const [, least, most, unit] = RANGE.exec(comment) ?? [];
    comment = '';
    if (least === undefined || most === undefined || unit === undefined)
      throw new WeightError(`The comment of ${name} has no range. Add one with its unit: @range 0 1 quality.`);
    const number = Number(value);
    return [
      {
        name,
        value: Number.isNaN(number) ? undefined : number,
        least: Number(least),
        most: Number(most),
        unit,
        group,
      },
    ];
  });
}

/** The weights of search. @throws WeightError */
export const weights = async (): Promise<Weight[]> => readWeights(await readFile(fileURLToPath(weightsFile), 'utf8'));

/** New values by name. */
export type Change = Readonly<Record<string, number>>;

/** The text of the file with other values. @throws WeightError if a name is not there */
export const changed = (source: string, change: Change): string =>
  Object.entries(change).reduce((text, [name, value]) => {
    const own = new RegExp(`^(export const ${name} = )-?[\\d.]+;$`, 'm');
    if (!own.test(text)) throw new WeightError(`${name} is not a weight with one value.`);
    return text.replace(own, `$1${String(value)};`);
  }, source);
