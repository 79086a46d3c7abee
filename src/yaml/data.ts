/** What a YAML text says, once read. */
export type Data = string | number | boolean | null | readonly Data[] | DataMap;
export interface DataMap {
  readonly [key: string]: Data;
}

export const isRecord = (data: unknown): data is DataMap =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Whether two values say the same; the order of keys says nothing. */
export function equal(one: Data, other: Data): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return (
      one.length === other.length && one.every((item, index) => equal(item as Data, (other as Data[])[index] ?? null))
    );
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && equal(one[key] ?? null, other[key] ?? null))
  );
}

/** The data with another value at a path; maps that are missing on the way are added. */
export function withValue(data: DataMap, [key, ...rest]: readonly string[], value: Data): DataMap {
  if (key === undefined) return data;
  const inner = data[key];
  return { ...data, [key]: rest.length === 0 ? value : withValue(isRecord(inner) ? inner : {}, rest, value) };
}
