import { lifetimeOf, parseChallenge, type Challenge } from '@payaloud/core/confirmation';
import type { NoAnswer } from '@payaloud/core/identity';
import { inTime } from './inTime';

/** The challenge of this payment: fetched once, used until its time is over, and then fetched again. */
export interface ChallengeSource {
  /** The one that can be used now, or null. */
  peek(): Challenge | null;
  /** The same, or a new one. Calls at once share one fetch. Never rejects. */
  get(): Promise<FetchedChallenge>;
  /** The server does not take it any more. */
  drop(): void;
}

type FetchedChallenge =
  | { readonly ok: true; readonly challenge: Challenge }
  | { readonly ok: false; readonly cause: Extract<NoAnswer, 'not-loaded' | 'unreadable'> };

export function createChallengeSource(getChallenge: () => Promise<string>): ChallengeSource {
  let live: { readonly challenge: Challenge; readonly until: number } | null = null;
  let fetching: Promise<FetchedChallenge> | null = null;

  async function fetchOne(): Promise<FetchedChallenge> {
    // Its lifetime is counted by the page's own clock: a payer's wall clock may be wrong by hours.
    const began = performance.now();
    const text = await getChallenge();
    const reading = parseChallenge(text);
    if (!reading.ok) return { ok: false, cause: 'unreadable' };
    const { challenge } = reading;
    live = { challenge, until: began + lifetimeOf(challenge) * usablePart };
    return { ok: true, challenge };
  }

  function peek() {
    return live && performance.now() < live.until ? live.challenge : null;
  }

  return {
    peek,
    get() {
      const challenge = peek();
      if (challenge) return Promise.resolve({ ok: true, challenge });
      fetching ??= inTime(fetchOne(), notLoaded)
        .catch(() => notLoaded)
        .finally(() => (fetching = null));
      return fetching;
    },
    drop: () => void (live = null),
  };
}

const notLoaded: FetchedChallenge = { ok: false, cause: 'not-loaded' };

/** Whether what the payer confirms is the same: the order, the amount and who gets it. */
export function isSamePayment(one: Challenge | null, other: Challenge): boolean {
  return one !== null && identityOf(one) === identityOf(other);
}

function identityOf({ paymentId, orderHash, amount, payeeId, payeeName }: Challenge): string {
  return [paymentId, orderHash, amount.minorUnits, amount.currency, payeeId, payeeName].join('\n');
}

/** The rest is for the way to the server. */
const usablePart = 0.9;
