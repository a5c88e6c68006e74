import type { Challenge, lifetimeOf, parseChallenge } from '@payaloud/core/confirmation';
import type { NoAnswer, ReadChallenge } from '@payaloud/core/identity';
import { withTimeout, type Clock } from '../../runtime';
import { replyTimeout } from './replyTimeout';

/** The challenges of this payment: one is fetched, used until its time is over, and then fetched again. */
export interface ChallengeSource {
  /** Id of the one that can be used now, or null. */
  readonly usable: () => string | null;
  /** The usable one, or a new one. Calls at once share one fetch. Never rejects. */
  readonly get: () => Promise<FetchedChallenge>;
  /** The server does not take the usable one any more. */
  readonly drop: () => void;
  /** The server's bytes that `id` names. */
  readonly find: (id: string) => Challenge | undefined;
}

type FetchedChallenge =
  | { readonly ok: true; readonly read: ReadChallenge; readonly challenge: Challenge }
  | { readonly ok: false; readonly cause: Extract<NoAnswer, 'not-loaded' | 'unreadable'> };

/** Reads challenges. Its code comes after the page. */
interface ChallengeReader {
  readonly parseChallenge: typeof parseChallenge;
  readonly lifetimeOf: typeof lifetimeOf;
}

export interface ChallengeSourceOptions {
  readonly getChallenge: () => Promise<string>;
  /** Asked beside each challenge, so that code which did not come is loaded again. */
  readonly loadReader: () => Promise<ChallengeReader>;
  readonly clock: Clock;
}

export function createChallengeSource({ getChallenge, loadReader, clock }: ChallengeSourceOptions): ChallengeSource {
  const fetched = new Map<string, Challenge>();
  let live: (FetchedChallenge & { readonly ok: true; readonly until: number }) | null = null;
  let fetching: Promise<FetchedChallenge> | null = null;

  async function fetchOne(): Promise<FetchedChallenge> {
    // Its lifetime is counted by the page's own clock: a payer's wall clock may be wrong by hours.
    const began = clock.monotonic();
    const [text, reader] = await Promise.all([getChallenge(), loadReader()]);
    const reading = reader.parseChallenge(text);
    if (!reading.ok) return { ok: false, cause: 'unreadable' };
    const { challenge } = reading;
    const id = `challenge-${fetched.size + 1}`;
    fetched.set(id, challenge);
    live = { ok: true, challenge, read: read(id, challenge), until: began + reader.lifetimeOf(challenge) * usablePart };
    return live;
  }

  const peek = () => (live && clock.monotonic() < live.until ? live : null);

  return {
    usable: () => peek()?.read.id ?? null,
    get() {
      const usable = peek();
      if (usable) return Promise.resolve(usable);
      fetching ??= withTimeout(fetchOne(), replyTimeout, notLoaded, clock).finally(() => (fetching = null));
      return fetching;
    },
    drop: () => void (live = null),
    find: (id) => fetched.get(id),
  };
}

const notLoaded: FetchedChallenge = { ok: false, cause: 'not-loaded' };

function read(id: string, challenge: Challenge): ReadChallenge {
  const { paymentId, orderHash, amount, payeeId, payeeName, methods } = challenge;
  return {
    id,
    about: [paymentId, orderHash, amount.minorUnits, amount.currency, payeeId, payeeName].join('\n'),
    payment: { amount, payee: payeeName },
    allowed: methods,
  };
}

/** The rest of its lifetime is for the way to the server. */
const usablePart = 0.9;
