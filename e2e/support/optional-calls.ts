const OPENING = '([{';
const CLOSING = ')]}';

/** Where the bracket that opens at a place is closed. Texts in quotes are passed over; minified code has no comments. */
function closingOf(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    const letter = code.charAt(at);
    if (`"'\``.includes(letter)) {
      for (at += 1; at < code.length && code.charAt(at) !== letter; at += 1) if (code.charAt(at) === '\\') at += 1;
    } else if (OPENING.includes(letter)) depth += 1;
    else if (CLOSING.includes(letter)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return code.length;
}

/** The arguments between two brackets, as they are written. */
function argumentsIn(code: string, start: number, end: number): string[] {
  const found: string[] = [];
  let from = start + 1;
  for (let at = from; at <= end; at += 1) {
    if (at < end && OPENING.includes(code.charAt(at))) at = closingOf(code, at);
    else if (at === end || code.charAt(at) === ',') {
      found.push(code.slice(from, at).trim());
      from = at + 1;
    }
  }
  return found;
}

/**
 * Calls in a chain after `?.` with an argument that is spread and not the last, as in `a?.b(...c, d)`: Chrome 80 to 90 throws there.
 * @see https://crbug.com/42201552
 */
export function brokenOptionalCalls(code: string): string[] {
  const found: string[] = [];
  for (const { index } of code.matchAll(/\?\.(?=[\w$([])/g)) {
    let at = index + 2;
    while (at < code.length && /[\w$.?([]/.test(code.charAt(at))) {
      if (!OPENING.includes(code.charAt(at))) {
        at += 1;
        continue;
      }
      const end = closingOf(code, at);
      const given = code.charAt(at) === '(' ? argumentsIn(code, at, end) : [];
      if (given.slice(0, -1).some((argument) => argument.startsWith('...'))) found.push(code.slice(index, end + 1));
      at = end + 1;
    }
  }
  return found;
}
