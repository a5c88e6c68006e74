/** One thing to be said, made from the language file. The announcer decides when, and in which channels. */
export interface Message {
  /** For live regions and the visible twin: outcome and amount first, within 40 braille cells. */
  readonly text: string;
  /** For the page voice: words only, no symbols. Default: `text`. */
  readonly speech?: string;
  /** `speech` without names: words that can all be recorded beforehand, for voices made of clips. */
  readonly plain?: string;
  /** What the page voice says instead where the payer has no private listening. Marks the message as sensitive. */
  readonly masked?: string;
  readonly urgency: 'polite' | 'assertive';
  /** BCP 47 of the text. */
  readonly lang?: string;
  /** Identity of the event: a second message of the same id is not said again. Default: each message is its own event. */
  readonly id?: string;
  /** Messages of one topic replace each other while they wait (progress). Default: never replaced. */
  readonly topic?: string;
  /** The topic that is over with this message: what still waits under it is not said any more. */
  readonly closes?: string;
  /** Not said any more when it had to wait longer than this, in ms. Default: it is said however long it waits. */
  readonly staleAfterMs?: number;
  readonly earcon?: Earcon;
  readonly haptic?: Haptic;
}

/** Three earcons, no more. */
export type Earcon = 'listening' | 'stopped' | 'outcome';
export type Haptic = 'tap' | 'success' | 'failure';

/**
 * How a message ended: `delivered` in full in a channel that the payer chose; `masked`: said without its sensitive
 * part; `interrupted` by the payer; `unheard`: the only chosen channel failed; `dropped`: stale, or said already.
 * Whatever its end, a message that was begun stands in the history and can be repeated.
 */
export type Delivery = 'delivered' | 'masked' | 'interrupted' | 'unheard' | 'dropped';

/** A message that was begun, and how it ended. */
export interface SaidMessage {
  readonly key: number;
  readonly message: Message;
  readonly delivery: Delivery;
}

/** What the payer chose, as far as it decides how a message is said. */
export interface Channels {
  readonly regions: 'on' | 'off';
  /** `quiet`: only what the payer asks for is spoken. `masked`: sensitive parts are left out. */
  readonly voice: 'off' | 'quiet' | 'masked' | 'all';
}
