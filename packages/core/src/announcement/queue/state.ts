import type { Channels, Delivery, Message, SaidMessage } from '../message';

/** A waiting message. */
export interface Waiting {
  readonly key: number;
  readonly message: Message;
  readonly since: number;
  /**
   * `event`: said once and kept in the history. `repeat`: said in full, because the payer asked to hear it again.
   * `echo`: the page voice's response to the payer's input; never in a region or the history.
   */
  readonly kind: 'event' | 'repeat' | 'echo';
  /** `again`: cut off before, so only the voice says it, in full. `silent`: the payer stopped the voice before it began. */
  readonly voiced?: 'again' | 'silent';
  /** True if it was written for screen readers before it was cut off. */
  readonly isWritten?: boolean;
}

/** The message that is being said. There is one at a time. */
export interface Saying extends Waiting {
  /** The voice that is speaking, and the time when we give it up. Null if none speaks. */
  readonly voice: { readonly deadline: number } | null;
  /** The slot that holds the text. `wanted`: not written yet. `none`: not written at all. */
  readonly region: number | 'wanted' | 'none';
  readonly written: { readonly at: number; readonly to: Surface } | null;
  /** When a screen reader will have taken the text. */
  readonly handedOverAt: number;
  /** The delivery to report once voice and region are done. */
  readonly whenDone: Delivery;
  /** True if a later press cut it off and the voice must say it again. */
  readonly isCut?: boolean;
}

/**
 * Where texts are written. `page`, `dialog`: into regions there, which a screen reader picks up a moment later.
 * `notify`: passed to `ariaNotify` of a dialog, which leaves no text in the page.
 */
export type Surface = 'page' | 'dialog' | 'notify';

/** A live region that holds a text, and the time when it may be cleared. */
export interface Held {
  readonly slot: number;
  readonly clearAt: number;
}

export interface QueueState {
  readonly channels: Channels;
  /** How many texts may be in regions at once. If 1, each text waits until the previous one is cleared. */
  readonly slots: number;
  readonly waiting: readonly Waiting[];
  readonly current: Saying | null;
  readonly held: readonly Held[];
  readonly lastSlot: number;
  readonly surface: Surface;
  readonly history: readonly SaidMessage[];
  /** Ids of events that were begun, newest last. */
  readonly begun: readonly string[];
  /**
   * True if the voice failed to say the last text that it was given. It is tried again with each text, but screen readers do
   * not wait for it: a voice that never starts is given up only after 8 s.
   */
  readonly isVoiceFailing: boolean;
  readonly captures: number;
  readonly page: 'visible' | 'hidden';
  /** The earliest time for the next write to a region. */
  readonly notBefore: number;
  /** The last write to a screen reader. */
  readonly lastWrite: { readonly at: number; readonly urgency: Message['urgency'] } | null;
}

/** An event of the queue. `at` is in ms of any monotonic clock. */
export type QueueEvent = { readonly at: number } & (
  | { readonly type: 'announced'; readonly key: number; readonly message: Message }
  | {
      readonly type: 'echoed';
      readonly key: number;
      readonly message: Message;
      readonly cause: 'payer' | 'page';
      /** When the payer last pressed something. Messages since then have the same cause. Absent if nothing was seen. */
      readonly pressedAt?: number | undefined;
    }
  | { readonly type: 'voice-settled'; readonly key: number; readonly result: 'spoken' | 'interrupted' | 'unavailable' }
  | { readonly type: 'repeat-asked'; readonly key: number }
  | {
      readonly type:
        'tick' | 'stopped' | 'focus-moved' | 'capture-started' | 'capture-ended' | 'page-hidden' | 'page-shown';
    }
  /** A modal opened or closed, so texts are written elsewhere from now on. */
  | { readonly type: 'surface-changed'; readonly surface: Surface }
  | { readonly type: 'channels-chosen'; readonly channels: Channels }
);

/** A task for the announcer. */
export type QueueEffect =
  | { readonly type: 'cue'; readonly message: Message }
  | { readonly type: 'write'; readonly key: number; readonly slot: number; readonly message: Message }
  | { readonly type: 'clear'; readonly slot: number }
  | { readonly type: 'speak'; readonly key: number; readonly text: string; readonly message: Message }
  | { readonly type: 'silence'; readonly key: number }
  | { readonly type: 'settle'; readonly key: number; readonly message: Message; readonly delivery: Delivery };

/** The state after an event, and the effects to carry out in order. */
export interface QueueStep {
  readonly state: QueueState;
  readonly effects: readonly QueueEffect[];
}
