import type { Delivery } from '../../announcement/message';
import type { PresenceEvent } from '../../flow';
import type { PayeeNews } from './news';

/** The server's answer to a claim. `forMs`: how long the lease lasts, counted from the request. */
export type ClaimAnswer =
  | { readonly kind: 'granted'; readonly forMs: number; readonly news: readonly PayeeNews[] }
  | { readonly kind: 'taken'; readonly retryAfterMs: number };

/** No answer that could be read. `retryAfterMs`: when the server wants to be asked again, if it said so. */
export interface NoAnswer {
  readonly kind: 'none';
  readonly retryAfterMs: number | null;
}

export type ReceivedEvent =
  | PresenceEvent
  | {
      readonly type: 'read';
      readonly turn: number;
      readonly answer: { readonly kind: 'news'; readonly news: readonly PayeeNews[] } | NoAnswer;
    }
  | { readonly type: 'claimed'; readonly turn: number; readonly answer: ClaimAnswer | NoAnswer }
  /** `heard`: what the server has noted; null for no answer. */
  | {
      readonly type: 'noted';
      readonly turn: number;
      readonly ids: readonly string[];
      readonly heard: readonly string[] | null;
    }
  | { readonly type: 'delivered'; readonly turn: number; readonly delivery: Delivery }
  /** The payee heard this news because they asked for it. */
  | { readonly type: 'replayed'; readonly id: string }
  /** Ids that this browser said before a reload, and that the server may not have noted. */
  | { readonly type: 'remembered'; readonly ids: readonly string[] }
  /** The wait before the next question is over. */
  | { readonly type: 'due'; readonly turn: number }
  /** The lease is about to end while a message is being said. */
  | { readonly type: 'lease-ending' }
  /** The page is seen again, or the network is back. */
  | { readonly type: 'woke' }
  /** The page is about to end, perhaps for a reload. */
  | { readonly type: 'leaving' }
  | { readonly type: 'hear-again' }
  /** Hears the news before the one that was heard again last. */
  | { readonly type: 'hear-before' };

export interface ReceivedFacts {
  /** Monotonic time in ms. */
  readonly now: number;
  /** True if nobody can see or hear the page. */
  readonly isHidden: boolean;
}
