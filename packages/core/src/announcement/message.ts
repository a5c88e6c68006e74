/** One thing to be said, made from the language file. The announcer decides when, and in which channels. */
export interface Message {
  /** For live regions and the visible twin: outcome and amount first, within 40 braille cells. */
  readonly text: string;
  /** For the page voice: words only, no symbols. Default: `text`. */
  readonly speech?: string;
  /** What the page voice says instead where the payer has no private listening. Marks the message as sensitive. */
  readonly masked?: string;
  readonly urgency: 'polite' | 'assertive';
  /** BCP 47 of the text. */
  readonly lang?: string;
  /** Identity of the event: a second message of the same id is not said again. Default: each message is its own event. */
  readonly id?: string;
  /** Messages of one topic replace each other while they wait (progress). Default: never replaced. */
  readonly topic?: string;
  readonly earcon?: Earcon;
  readonly haptic?: Haptic;
}

/** Three earcons, no more. */
export type Earcon = 'listening' | 'stopped' | 'outcome';
export type Haptic = 'tap' | 'success' | 'failure';

/**
 * How a message ended: `delivered` in full in a channel that the payer chose; `masked`: said without its sensitive
 * part; `interrupted` by the payer; `dropped`: stale, or said already.
 */
export type Delivery = 'delivered' | 'masked' | 'interrupted' | 'dropped';
