import type { Channels, Delivery, Message, SaidMessage } from '../message';

/** A message that waits for its turn. */
export interface Waiting {
  readonly key: number;
  readonly message: Message;
  readonly since: number;
  /**
   * `event`: said once and kept. `repeat`: the payer asked to hear it again, so it is said in full. `echo`: the page
   * voice answers what the payer touched; never in a region, never in the history.
   */
  readonly kind: 'event' | 'repeat' | 'echo';
}

/** The message that is being delivered: one at a time. */
export interface Saying extends Waiting {
  /** The voice that has not settled yet, and when we stop believing that it will. */
  readonly voice: { readonly deadline: number } | null;
  /** The slot that holds the text, or whether it still has to be written. */
  readonly region: number | 'wanted' | 'none';
  readonly written: { readonly at: number; readonly to: Surface } | null;
  /** When a screen reader has taken the text over. */
  readonly handedOverAt: number;
  /** How it ends once voice and region are through. */
  readonly whenDone: Delivery;
}

/**
 * Where texts are written. `page`, `dialog`: in regions there, where a screen reader comes and takes them a moment later.
 * `notify`: by calls to `ariaNotify` of a dialog, so nothing stays to be read again.
 */
export type Surface = 'page' | 'dialog' | 'notify';

/** A live region that holds a text, and when it may be cleared. */
export interface Held {
  readonly slot: number;
  readonly clearAt: number;
}

export interface QueueState {
  readonly channels: Channels;
  /** How many texts may stand in regions at once. One means that each waits for the end of the one before. */
  readonly slots: number;
  readonly waiting: readonly Waiting[];
  readonly current: Saying | null;
  readonly held: readonly Held[];
  readonly lastSlot: number;
  readonly surface: Surface;
  readonly history: readonly SaidMessage[];
  /** Ids of events that were begun, the youngest last. */
  readonly begun: readonly string[];
  readonly captures: number;
  readonly page: 'visible' | 'hidden';
  /** No region is written before this time. */
  readonly notBefore: number;
  /** What a screen reader was given last. */
  readonly lastWrite: { readonly at: number; readonly urgency: Message['urgency'] } | null;
}

/** What happened. `at` is in ms of any steady clock. */
export type QueueEvent = { readonly at: number } & (
  | { readonly type: 'announced'; readonly key: number; readonly message: Message }
  | { readonly type: 'echoed'; readonly key: number; readonly message: Message; readonly cause: 'payer' | 'page' }
  | { readonly type: 'voice-settled'; readonly key: number; readonly result: 'spoken' | 'interrupted' | 'unavailable' }
  | { readonly type: 'repeat-asked'; readonly key: number }
  | {
      readonly type:
        'tick' | 'stopped' | 'focus-moved' | 'capture-started' | 'capture-ended' | 'page-hidden' | 'page-shown';
    }
  /** A modal dialog opened or closed, so texts are written elsewhere from now on. */
  | { readonly type: 'surface-changed'; readonly surface: Surface }
  | { readonly type: 'channels-chosen'; readonly channels: Channels }
);

/** What the announcer has to do, in this order. */
export type QueueEffect =
  | { readonly type: 'cue'; readonly message: Message }
  | { readonly type: 'write'; readonly key: number; readonly slot: number; readonly message: Message }
  | { readonly type: 'clear'; readonly slot: number }
  | { readonly type: 'speak'; readonly key: number; readonly text: string; readonly message: Message }
  | { readonly type: 'silence'; readonly key: number }
  | { readonly type: 'settle'; readonly key: number; readonly message: Message; readonly delivery: Delivery };

/** The state after an event, and what has to be done for it. */
export interface QueueStep {
  readonly state: QueueState;
  readonly effects: readonly QueueEffect[];
}

/** A queue to which nothing was announced. `slots`: how many regions may hold a text at the same time. */
export function createQueueState(channels: Channels, slots: number): QueueState {
  return {
    channels,
    slots,
    waiting: [],
    current: null,
    held: [],
    lastSlot: -1,
    surface: 'page',
    history: [],
    begun: [],
    captures: 0,
    page: 'visible',
    notBefore: Number.NEGATIVE_INFINITY,
    lastWrite: null,
  };
}
