import type { Channels, Delivery, Message, SaidMessage } from '../message';

/** A waiting message. */
export interface WaitingMessage {
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
export interface CurrentMessage extends WaitingMessage {
  /** The voice that is speaking, and the time when we give it up. Null if none speaks. */
  readonly voice: { readonly deadline: number } | null;
  /** The slot that holds the text. `wanted`: not written yet. `none`: not written at all. */
  readonly region: number | 'wanted' | 'none';
  /** The surface of a text that perhaps no screen reader has begun. Null before it is written, and once it is handed over. */
  readonly writtenTo: Surface | null;
  /** The delivery to report once voice and region are done. */
  readonly deliveryWhenDone: Delivery;
  /** True if a later press cut it off and the voice must say it again. */
  readonly isCutOff?: boolean;
}

/**
 * Where texts are written. `page`, `dialog`: into regions there, which a screen reader picks up a moment later.
 * `notify`: passed to `ariaNotify` of a dialog, which leaves no text in the page.
 */
export type Surface = 'page' | 'dialog' | 'notify';

/** A live region that holds a text. */
interface FilledRegion {
  readonly slot: number;
  /** When it may be cleared. `Infinity` until it is handed over. */
  readonly clearAt: number;
}

export interface QueueState {
  readonly channels: Channels;
  /** How many texts may be in regions at once. If 1, each text waits until the previous one is cleared. */
  readonly slots: number;
  readonly waiting: readonly WaitingMessage[];
  readonly current: CurrentMessage | null;
  readonly filledRegions: readonly FilledRegion[];
  readonly lastSlot: number;
  readonly surface: Surface;
  readonly history: readonly SaidMessage[];
  /** Ids of events that were begun, newest last. */
  readonly begunIds: readonly string[];
  /**
   * True if the voice failed to say the last text that it was given. It is tried again with each text, but screen readers do
   * not wait for it: a voice that never starts is given up only after 8 s.
   */
  readonly isVoiceFailing: boolean;
  readonly captures: number;
  readonly page: 'visible' | 'hidden';
  /** The earliest time for the next write to a region. */
  readonly nextWriteAt: number;
  /** A key is down, at most until this time. A screen reader that gets a text now is silenced by the key's next repeat. */
  readonly keyDownUntil: number;
  /** The last text that screen readers got, and when: at the latest when the page had shown it. */
  readonly lastWrite: { readonly at: number; readonly urgency: Message['urgency'] } | null;
  /** How many users the queue has. */
  readonly watchers: number;
  /**
   * True if the queue listens to the document and has its regions there: from the first user on, until there are no users and
   * no messages left.
   */
  readonly isConnected: boolean;
  /** The next time when something is due. Null if nothing waits for time. */
  readonly wakeAt: number | null;
}

/** Creates an empty queue. `slots` is how many regions may hold a text at the same time. */
export function createQueueState(channels: Channels, slots: number): QueueState {
  return {
    channels,
    slots,
    waiting: [],
    current: null,
    filledRegions: [],
    lastSlot: -1,
    surface: 'page',
    history: [],
    begunIds: [],
    isVoiceFailing: false,
    captures: 0,
    page: 'visible',
    nextWriteAt: Number.NEGATIVE_INFINITY,
    keyDownUntil: Number.NEGATIVE_INFINITY,
    lastWrite: null,
    watchers: 0,
    isConnected: false,
    wakeAt: null,
  };
}
