import type { Delivery, Message } from '../message';

export type QueueEffect =
  | { readonly type: 'cue'; readonly message: Message }
  /** The message with the urgency for screen readers. */
  | { readonly type: 'write'; readonly key: number; readonly slot: number; readonly message: Message }
  | { readonly type: 'clear'; readonly slot: number }
  | { readonly type: 'speak'; readonly key: number; readonly text: string; readonly message: Message }
  | { readonly type: 'silence'; readonly key: number }
  | { readonly type: 'settle'; readonly key: number; readonly message: Message; readonly delivery: Delivery };

export type QueueNeed =
  /** The regions in the document, and the watch over its modals. */
  | { readonly key: 'surfaces'; readonly type: 'surfaces' }
  /** Focus moves, and whether the page is visible. */
  | { readonly key: 'page'; readonly type: 'page' }
  | { readonly key: 'presses'; readonly type: 'presses' }
  | { readonly key: 'preferences'; readonly type: 'preferences' }
  /** Loads the code of voice and earcons when the page is idle. */
  | { readonly key: 'sounds'; readonly type: 'sounds' }
  /** Dispatches `shown` with the first frame that comes `ms` or more after one with the text in the slot. */
  | { readonly key: string; readonly type: 'shown'; readonly slot: number; readonly ms: number }
  /** Dispatches `tick` once the clock reads at least `at`. */
  | { readonly key: string; readonly type: 'deadline'; readonly at: number };
