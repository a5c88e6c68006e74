import type { Language } from '@payaloud/core/languages';
import type { Announcer } from '../../announcer';
import type { Clock } from '../../runtime';
import type { HeardStorage } from './heardStore';
import type { ReceivedSource } from './source';

export interface ReceivedControllerOptions {
  /** Where the news comes from, for example `createReceivedSource()`. */
  readonly source: ReceivedSource;
  readonly announcer: Announcer;
  readonly language: Language<'received'>;
  /**
   * The page's clock.
   * @default the system's
   */
  readonly clock?: Clock;
  /**
   * Keeps ids of what was said, and nothing else. Null: nothing survives a reload.
   * @default `localStorage`
   */
  readonly storage?: HeardStorage | null;
  /**
   * True if nobody can see or hear the page.
   * @default whether the document is hidden
   */
  readonly isHidden?: () => boolean;
  /**
   * Calls `listener` when the page is seen again or the network is back. Returns the undo.
   * @default by the page's own events
   */
  readonly onWake?: (listener: () => void) => () => void;
  /**
   * Calls `listener` before the page ends. Returns the undo.
   * @default by `pagehide`
   */
  readonly onLeave?: (listener: () => void) => () => void;
}

/** In ms. A request that takes longer counts as unanswered. Much shorter than a lease. */
export const requestMs = 8_000;
