import type { PayeeNews } from './news';

/**
 * The payee's news, and this page's part in saying it.
 * - `opening`: nothing was read yet.
 * - `open`: the last answer of the server is shown.
 * - `offline`: several requests were not answered, so that more may have come than is shown.
 */
export type ReceivedState = CommonState & { readonly status: ReceivedStatus };

type ReceivedStatus = 'opening' | 'open' | 'offline';

interface CommonState {
  /** Newest first. Null before the first answer. */
  readonly news: readonly PayeeNews[] | null;
  /** Ids that this browser has said. They are never said again here, whatever the server has noted. */
  readonly said: readonly string[];
  /** Ids of `said` that the server may not have noted. Oldest first. */
  readonly unnoted: readonly string[];
  /** How many requests, messages and waits were started. An answer to an older one is too late. */
  readonly turn: number;
  /** The request for news that is out. `at`: monotonic ms. */
  readonly asking: { readonly turn: number; readonly at: number } | null;
  /** The turn of the request that notes what was said. */
  readonly noting: number | null;
  readonly saying: { readonly turn: number; readonly id: string } | null;
  /** Until when this page alone may say news, in monotonic ms. */
  readonly leaseUntil: number | null;
  /** Part of the name under which this page claims. A late request of an earlier session then frees no lease. */
  readonly session: number;
  /** Before the next question, in ms. */
  readonly waitMs: number;
  /** Requests in a row that were not answered. */
  readonly failures: number;
  /** True if no channel of this device could say a message. It claims no more until the payee is back. */
  readonly isMute: boolean;
  /** The news that the payee heard again last. */
  readonly replayed: string | null;
  readonly watchers: number;
}

/** In ms. At a till somebody waits for the message, so the page asks often. */
export const waits = { shortest: 2_000, longest: 5_000, growth: 1.5, offlineLongest: 30_000 } as const;

/** This many requests in a row without an answer are told to the payee. One may be lost while the phone changes its network. */
export const offlineAfter = 2;

/** In ms before the lease ends. A message must have been begun by then, because saying it takes time too. */
export const sayingMs = 12_000;

export const initialReceived: ReceivedState = {
  status: 'opening',
  news: null,
  said: [],
  unnoted: [],
  turn: 0,
  asking: null,
  noting: null,
  saying: null,
  leaseUntil: null,
  session: 0,
  waitMs: waits.shortest,
  failures: 0,
  isMute: false,
  replayed: null,
  watchers: 0,
};

/** The oldest news that nobody has said, as far as this page knows. */
export function nextUnsaid({ news, said }: Pick<ReceivedState, 'news' | 'said'>): PayeeNews | undefined {
  return news?.filter(({ id, heard }) => !heard && !said.includes(id)).at(-1);
}
