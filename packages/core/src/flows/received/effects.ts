import type { PayeeNews } from './news';

export type ReceivedEffect =
  | { readonly type: 'read'; readonly turn: number }
  /** Asks for the lease, and for the news as they are once it is granted. */
  | { readonly type: 'claim'; readonly turn: number; readonly session: number }
  /** `forMs`: later than this the message must not be begun, because another device may say it then. */
  | { readonly type: 'say'; readonly turn: number; readonly news: PayeeNews; readonly forMs: number }
  /** Keeps the id in this browser, so that a reload does not say it again if the note is lost. */
  | { readonly type: 'keep'; readonly id: string }
  | { readonly type: 'forget'; readonly ids: readonly string[] }
  /** Notes at the server what was said. `isRelease`: another device may claim now. `isLeaving`: the page may end before the answer. */
  | {
      readonly type: 'note';
      readonly turn: number;
      readonly session: number;
      readonly ids: readonly string[];
      readonly isRelease: boolean;
      readonly isLeaving: boolean;
    }
  | { readonly type: 'tell'; readonly notice: ReceivedNotice }
  | { readonly type: 'say-again'; readonly news: PayeeNews };

/**
 * - `opening`: nothing was read yet.
 * - `offline`: the connection is lost, or was never there.
 * - `online`: it is back.
 * - `no-earlier`: nothing was received before what the payee heard last.
 * - `nothing-yet`: there is nothing to hear again.
 */
export type ReceivedNotice = 'opening' | 'offline' | 'online' | 'no-earlier' | 'nothing-yet';
