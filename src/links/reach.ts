import pLimit from 'p-limit';

/** What became of an address that was asked for. */
export type Outcome =
  | { readonly kind: 'found' }
  /** For good, so that the content had better name the new address. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unreached'; readonly reason: string };

export interface Asking {
  /** How many are asked at the same time. */
  readonly parallel?: number;
  /** Milliseconds for one answer. */
  readonly patience?: number;
  readonly onProgress?: (done: number, of: number) => void;
}

const MOST_REDIRECTS = 10;
const FOR_GOOD = [301, 308];

/** One answer. A server may know no HEAD, or answer it otherwise than GET, so that a bad answer to HEAD counts for nothing. */
async function answerOf(url: string, patience: number): Promise<Response> {
  const ask = async (method: 'HEAD' | 'GET'): Promise<Response> => {
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'calm-counter-links', accept: 'text/html,*/*' },
    });
    await answer.body?.cancel();
    return answer;
  };
  const head = await ask('HEAD').catch(() => undefined);
  return head !== undefined && head.status < 400 ? head : ask('GET');
}

const reasonOf = (error: unknown, patience: number): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer in ${String(patience / 1000)} s`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
};

async function outcomeOf(url: string, patience: number): Promise<Outcome> {
  let at = url;
  let forGood = true;
  let movedTo: string | undefined;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const { status, headers } = await answerOf(at, patience);
      const location = headers.get('location');
      if (status >= 400) return { kind: 'refused', status };
      if (status < 300 || location === null)
        return movedTo === undefined ? { kind: 'found' } : { kind: 'moved', to: movedTo };
      at = new URL(location, at).href;
      // What lies behind a detour for the moment, such as a page to sign in, is no new address.
      forGood &&= FOR_GOOD.includes(status);
      if (forGood) movedTo = at;
    }
    return { kind: 'unreached', reason: `more than ${String(MOST_REDIRECTS)} redirects` };
  } catch (error) {
    return { kind: 'unreached', reason: reasonOf(error, patience) };
  }
}

/** Asks for each address, a few at a time. @returns what became of each, in the same order */
export async function reach(
  urls: readonly string[],
  { parallel = 4, patience = 15_000, onProgress }: Asking = {},
): Promise<Outcome[]> {
  let done = 0;
  return pLimit(parallel).map(urls, async (url) => {
    const outcome = await outcomeOf(url, patience);
    onProgress?.((done += 1), urls.length);
    return outcome;
  });
}
