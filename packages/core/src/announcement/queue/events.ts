import type { Channels, Message } from '../message';
import type { Surface } from './state';

export type QueueEvent =
  // Users of the queue, in this page or in another copy of the package.
  | { readonly type: 'watched' | 'left' }
  // Messages.
  | { readonly type: 'announced'; readonly key: number; readonly message: Message }
  | {
      readonly type: 'echoed';
      readonly key: number;
      readonly message: Message;
      readonly cause: 'payer' | 'page';
      /** When the payer last pressed something. Messages since then have the same cause. Absent if nothing was seen. */
      readonly pressedAt?: number | undefined;
    }
  | { readonly type: 'repeat-asked'; readonly key: number }
  | { readonly type: 'stopped' | 'capture-started' | 'capture-ended' }
  // The page.
  | { readonly type: 'focus-moved' | 'page-hidden' | 'page-shown' }
  /** A key went down, or repeats because it is held. Or it was let go, as far as the page can tell. */
  | { readonly type: 'key-down' | 'key-up' }
  /** A modal opened or closed, so texts are written elsewhere from now on. */
  | { readonly type: 'surface-changed'; readonly surface: Surface }
  | { readonly type: 'channels-chosen'; readonly channels: Channels }
  // Reports from effects and needs, and the timer.
  /** The page has shown the text in this slot for long enough that screen readers, which are other processes, have begun it. */
  | { readonly type: 'shown'; readonly slot: number }
  | { readonly type: 'voice-settled'; readonly key: number; readonly result: 'spoken' | 'interrupted' | 'unavailable' }
  | { readonly type: 'tick' };

/** Read before each event. */
export interface QueueFacts {
  /** Now, in ms of any monotonic clock. */
  readonly at: number;
}
