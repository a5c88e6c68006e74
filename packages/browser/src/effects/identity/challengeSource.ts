import type { Challenge, lifetimeOf, parseChallenge } from '@payaloud/core/internal/confirmation';
import type { NoAnswer, ReadChallenge } from '@payaloud/core/internal/identity';
import { withTimeout, type Clock } from '../../runtime';

/** The challenges of this payment. Fetches one, uses it until it expires, then fetches another. */
export interface ChallengeSource {
  /** Id of the challenge that can be used now, or null. */
  readonly usable: () => string | null;
  /** The usable challenge, or a new one. Concurrent calls share one fetch. Never rejects. */
  readonly get: () => Promise<FetchedChallenge>;
  /** Drops the current challenge, because the server no longer accepts it. */
  readonly drop: () => void;
  /** The server's bytes for an id. */
  readonly find: (id: string) => Challenge | undefined;
}

type FetchedChallenge =
  | { readonly ok: true; readonly read: ReadChallenge; readonly challenge: Challenge }
  | { readonly ok: false; readonly cause: Extract<NoAnswer, 'not-loaded' | 'unreadable'> };

/** Reads challenges. Its code loads after the page. */
interface ChallengeReader {
  readonly parseChallenge: typeof parseChallenge;
  readonly lifetimeOf: typeof lifetimeOf;
}

type OfferedMethods = Pick<ReadChallenge, 'allowed' | 'voice'>;

export interface ChallengeSourceOptions {
  readonly getChallenge: () => Promise<string>;
  /** Called with each challenge, so that code which failed to load is loaded again. */
  readonly loadReader: () => Promise<ChallengeReader>;
  /** The methods that can be offered for a challenge. Must not reject. */
  readonly methodsFor: (challenge: Challenge) => Promise<OfferedMethods>;
  readonly clock: Clock;
}

export function createChallengeSource(options: ChallengeSourceOptions): ChallengeSource {
  const { getChallenge, loadReader, methodsFor, clock } = options;
  const fetched = new Map<string, Challenge>();
  let live: (FetchedChallenge & { readonly ok: true; readonly until: number }) | null = null;
  let fetching: Promise<FetchedChallenge> | null = null;

  async function fetchOne(): Promise<FetchedChallenge> {
    // Lifetime is measured with the page's monotonic clock, because the payer's wall clock may be wrong by hours.
    const began = clock.monotonic();
    const [text, reader] = await Promise.all([getChallenge(), loadReader()]);
    const reading = reader.parseChallenge(text);
    if (!reading.ok) return { ok: false, cause: 'unreadable' };
    const { challenge } = reading;
    const id = `challenge-${fetched.size + 1}`;
    fetched.set(id, challenge);
    const offered = await methodsFor(challenge);
    live = {
      ok: true,
      challenge,
      read: read(id, challenge, offered),
      until: began + reader.lifetimeOf(challenge) * usablePart,
    };
    return live;
  }

  const peek = () => (live && clock.monotonic() < live.until ? live : null);

  return {
    usable: () => peek()?.read.id ?? null,
    get() {
      const usable = peek();
      if (usable) return Promise.resolve(usable);
      fetching ??= withTimeout(fetchOne(), replyTimeoutMs, notLoaded, clock).finally(() => (fetching = null));
      return fetching;
    },
    drop: () => void (live = null),
    find: (id) => fetched.get(id),
  };
}

const notLoaded: FetchedChallenge = { ok: false, cause: 'not-loaded' };

function read(id: string, challenge: Challenge, offered: OfferedMethods): ReadChallenge {
  const { amount, payeeName } = challenge;
  return { id, about: aboutOf(challenge), payment: { amount, payee: payeeName }, ...offered };
}

/** Equal for two challenges about the same order, amount and payee. The payment's id is another one in each, and no payer hears it. */
export function aboutOf({ orderHash, amount, payeeId, payeeName }: Challenge): string {
  return [orderHash, amount.minorUnits, amount.currency, payeeId, payeeName].join('\n');
}

/** In ms, as long as a payment waits for its reply. A hanging request must not block every method to confirm. */
export const replyTimeoutMs = 30_000;

/** The remaining lifetime is for the way to the server. */
const usablePart = 0.9;
