/** One thing that the page said, did or was told, as plain data, so that it can be sent, stored and compared. */
export type TimelineEntry = { readonly id: number; /** ms since the log began. */ readonly at: number } & TimelineEvent;

export type TimelineEvent =
  | RegionEvent
  | NotifyEvent
  | LostEvent
  | VoiceEvent
  | EarconEvent
  | HapticEvent
  | FocusEvent
  | PressEvent
  | DialogEvent
  | MicrophoneEvent
  | MarkEvent;

export type Channel = TimelineEvent['channel'];

/** A live region changed, and a screen reader speaks it. */
export interface RegionEvent {
  readonly channel: 'region';
  readonly text: string;
  readonly urgency: 'polite' | 'assertive';
  /** True if the region was inserted or shown together with its text. Orca 48 speaks it; other readers may not. */
  readonly isNew?: true;
}

/** `ariaNotify` was called, and a screen reader speaks it. */
export interface NotifyEvent {
  readonly channel: 'notify';
  readonly text: string;
  readonly urgency: 'polite' | 'assertive';
}

/** A live region changed, but no screen reader speaks it. */
export interface LostEvent {
  readonly channel: 'lost';
  readonly text: string;
  readonly why: 'hidden' | 'outside-modal' | 'same-text';
}

/** Page speech (`speechSynthesis`). `cut` means that it ended before its last word. */
export interface VoiceEvent {
  readonly channel: 'voice';
  readonly text: string;
  readonly phase: 'started' | 'ended' | 'cut';
  /** Joins the entries of one utterance. */
  readonly utterance: number;
}

/** A sound without words, from Web Audio or an audio element. */
interface EarconEvent {
  readonly channel: 'earcon';
  /** For example "660 Hz" or the name of the file. */
  readonly text: string;
}

interface HapticEvent {
  readonly channel: 'haptic';
  /** In ms: on, off, on … */
  readonly pattern: readonly number[];
}

/** A screen reader says this when the focus arrives, when the focused element changes, or when the focus is lost. */
export interface FocusEvent {
  readonly channel: 'focus';
  readonly name: string;
  /** The ARIA role, implicit or explicit, or `''` if the element has none. */
  readonly role: string;
  /** For example `checked`, `expanded`, `unavailable`, `invalid`. */
  readonly states: readonly string[];
  readonly description: string;
  /**
   * `lost`: the focused element went away, and the focus fell to the page. `name`, `state`, `description`: this changed under
   * the focus.
   */
  readonly why: 'arrived' | 'lost' | 'name' | 'state' | 'description';
}

/** A key press or a click of the user. */
interface PressEvent {
  readonly channel: 'press';
  /** `click`, `Enter`, `Tab`, `a` … A character typed into a password field is `•`. */
  readonly key: string;
  /** Name of the control that was pressed, or `''`. */
  readonly target: string;
}

interface DialogEvent {
  readonly channel: 'dialog';
  readonly name: string;
  readonly phase: 'opened' | 'closed';
}

/** The page listens: a track of `getUserMedia` is live, or speech recognition has started. */
interface MicrophoneEvent {
  readonly channel: 'microphone';
  readonly phase: 'opened' | 'closed';
}

/** A place that the tester marked. */
interface MarkEvent {
  readonly channel: 'mark';
  readonly text: string;
}
