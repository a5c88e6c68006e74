import type { SpeechCause } from '@payaloud/core/amount-entry';
import type { HearingLanguage } from '@payaloud/core/languages';
import type { Currency } from '@payaloud/core/money';
import type { MicrophoneTurn } from './turn';

/**
 * Where the payer's voice goes. It is said to the payer before the first use. `recipient` is a proper name ("Google"),
 * and empty where the browser does not tell: the sentence then says "the maker of this browser".
 */
export type VoiceDestination =
  { readonly kind: 'on-device' } | { readonly kind: 'sent-to'; readonly recipient: string };

/** What an engine says of itself: a hint, not a promise; proven by first use. */
export type EngineAvailability =
  | { readonly kind: 'available' }
  | { readonly kind: 'downloadable'; readonly bytes: number | null }
  /** The payer must first agree in words that the voice leaves the device. `answer`: asked before, and the payer said no. */
  | { readonly kind: 'needs-consent'; readonly answer?: 'refused' }
  | { readonly kind: 'unavailable'; readonly cause: RecognitionCause };

/** Each has a sentence in every language. */
export type RecognitionCause = SpeechCause;

/** One way to recognize speech. Every engine settles each listening exactly once. */
export interface RecognitionEngine {
  readonly name: string;
  readonly voiceGoes: VoiceDestination;
  availability(languageTag: string): Promise<EngineAvailability>;
  /** Only engines that answer `downloadable` have it. `onProgress` gets bytes. Rejects where it fails or is aborted. */
  download?(
    languageTag: string,
    options: { onProgress: (loaded: number, total: number | null) => void; signal: AbortSignal },
  ): Promise<void>;
  /** The payer's answer to `needs-consent`. */
  setConsent?(given: 'given' | 'refused'): void;
  /** Whether the system itself sounds when it listens (Android, iOS): then our earcon stays silent. Default: it does not. */
  systemSounds?(): boolean;
  /** Why it can never work on this page, as far as that shows at once; null if it may. Default: null. */
  obstacle?(): RecognitionCause | null;
  /** One utterance, push-to-talk, never restarted by itself. */
  listen(request: ListenRequest, events: ListenEvents): ListenSession;
}

export interface ListenRequest {
  readonly language: HearingLanguage;
  /** What the answer is about: the grammar of a local engine follows it. */
  readonly expect: 'amount' | 'answer' | 'digits';
  /** The currency of the amount that is asked for, where one is: an engine may listen for its words first. */
  readonly currency?: Currency;
  /** What the page said last: a transcript that equals it is our own voice and is dropped. */
  readonly justSaid?: string;
  /**
   * The pause that ends an utterance, in ms. Default 900; one that `takesTime` also ends the other time limits of an engine. Native
   * engines end an utterance by their own rule.
   */
  readonly pauseMs?: number;
  /** The turn in which it listens; its owner aborts the listening when it gives way. Default: a turn of its own. */
  readonly turn?: MicrophoneTurn;
}

export interface ListenEvents {
  /** The engine that listens now: another one than `prepare` named where that one failed before it captured. */
  onEngine?(engine: RecognitionEngine): void;
  /** The microphone really captures now (`audiostart`). */
  onCapture?(): void;
  onInterim?(transcript: string): void;
  /** Called exactly once, last, and never before `listen` has returned. */
  onSettled(outcome: ListenOutcome): void;
}

export type ListenOutcome =
  /** The n-best list, best first; never empty. */
  | { readonly kind: 'heard'; readonly transcripts: readonly [string, ...string[]] }
  | { readonly kind: 'failed'; readonly cause: RecognitionCause };

export interface ListenSession {
  /** The payer has finished: what was said so far is still recognized. Does nothing after the end. */
  stop(): void;
  /** Throws away what was said. Settles with `aborted`, at once. Does nothing after the end. */
  abort(): void;
}

/**
 * What components use: the first engine that works, in the order of the list. One listening at a time in a page: a
 * second one aborts the first.
 */
export interface Recognizer {
  /** The engine that would be used now, and what it needs first. */
  prepare(languageTag: string): Promise<Prepared>;
  listen(request: ListenRequest, events: ListenEvents): ListenSession;
  readonly engines: readonly RecognitionEngine[];
  /**
   * Why no engine can ever work on this page, as far as that shows at once; null if one may. A recognizer that has it
   * loads its code when it is first asked to prepare or to listen, so components wait with that until the page is idle.
   */
  obstacle?(): RecognitionCause | null;
}

export interface Prepared {
  readonly engine: RecognitionEngine | null;
  readonly availability: EngineAvailability;
}
