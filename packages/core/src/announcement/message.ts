/** A message to say. The announcer decides when, and in which channels. */
export interface Message {
  /** For live regions and the visible copy: outcome and amount first, within 40 braille cells. */
  readonly text: string;
  /** For the page voice: words only, no symbols. Default: `text`. */
  readonly speech?: string;
  /** `speech` without names, for voices made of clips: every word of it can be recorded in advance. */
  readonly plain?: string;
  /** Said by the page voice instead if others may hear. Marks the message as sensitive. */
  readonly masked?: string;
  /**
   * Loads `speech`, `plain` and `masked` if the message does not have them yet. The page voice waits for it, and says
   * the message as it is if it fails.
   */
  readonly inWords?: () => Promise<Pick<Message, 'speech' | 'plain' | 'masked'>>;
  readonly urgency: 'polite' | 'assertive';
  /** BCP 47 of the text. */
  readonly lang?: string;
  /** The event's id. A second message with the same id is dropped. Default: each message is its own event. */
  readonly id?: string;
  /** A message replaces waiting ones with the same topic, such as progress. Default: none. */
  readonly topic?: string;
  /** A topic, or several, that end with this message. Waiting messages with such a topic are dropped. */
  readonly closes?: string | readonly string[];
  /**
   * Set if the page voice says it again in full after a later press of the payer has cut it off, as for an outcome, an
   * error or an amount that is read back. `about`: it is not said again if a newer message has the same `about`, or has
   * it as its topic or closes it. `newer-or-edited`: also not if the payer types or speaks meanwhile. Default: cut off for
   * good.
   */
  readonly repeatIfCutOff?: { readonly about: string; readonly unless: 'newer' | 'newer-or-edited' } | undefined;
  /** Dropped if it has waited longer than this, in ms. Default: never. */
  readonly staleAfterMs?: number;
  readonly earcon?: Earcon;
  readonly haptic?: Haptic;
}

/** The three short tones. */
export type Earcon = 'listening' | 'stopped' | 'outcome';
export type Haptic = 'tap' | 'success' | 'failure';

/**
 * How a message ended. `delivered`: in full, in a channel that the payer chose. `masked`: without its sensitive part.
 * `interrupted`: by the payer. `unheard`: the only chosen channel failed. `dropped`: stale, replaced or already said.
 * Every message that was begun is in the history and can be repeated.
 */
export type Delivery = 'delivered' | 'masked' | 'interrupted' | 'unheard' | 'dropped';

/** A message that was begun, and how it ended. */
export interface SaidMessage {
  readonly key: number;
  readonly message: Message;
  readonly delivery: Delivery;
}

/** The channels that the payer chose for messages. */
export interface Channels {
  /**
   * `auto`: the messages that the voice does not say, so two voices never say one message. `on`: every message, also if the
   * voice says it.
   */
  readonly regions: 'on' | 'auto' | 'off';
  /** `quiet`: speaks only when the payer asks or uses a control. `masked`: leaves out sensitive parts. */
  readonly voice: 'off' | 'quiet' | 'masked' | 'all';
}
