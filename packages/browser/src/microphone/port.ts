import type { SpeechCause } from '@payaloud/core/internal/amount-entry';
import type { HearingLanguage } from '@payaloud/core/languages';
import type { Currency } from '@payaloud/core/money';
import type { MicrophoneTurn } from './turn';

/**
 * The destination of the payer's voice, which is announced before the first use. `recipient` is a proper name
 * ("Google"). It is empty if the browser does not name it; the sentence then says "the maker of this browser".
 */
export type VoiceDestination =
  { readonly kind: 'on-device' } | { readonly kind: 'sent-to'; readonly recipient: string };

/** An engine's own report: a hint that only the first use proves. */
export type EngineAvailability =
  | { readonly kind: 'available' }
  | { readonly kind: 'downloadable'; readonly bytes: number | null }
  /**
   * The payer must first consent, in words, to the recording leaving the device. `answer`: the payer was asked and said
   * no.
   */
  | { readonly kind: 'needs-consent'; readonly answer?: 'refused' }
  | { readonly kind: 'unavailable'; readonly cause: RecognitionCause };

/** Each has a sentence in every language. */
export type RecognitionCause = SpeechCause;

/** One way to recognize speech. Every engine settles each listening exactly once. */
export interface RecognitionEngine {
  readonly name: string;
  readonly voiceGoes: VoiceDestination;
  availability(languageTag: string): Promise<EngineAvailability>;
  /**
   * Only engines that answer `downloadable` have it. `onProgress` receives bytes. Rejects if it fails or is aborted.
   */
  download?(
    languageTag: string,
    options: { onProgress: (loaded: number, total: number | null) => void; signal: AbortSignal },
  ): Promise<void>;
  /** The payer's answer to `needs-consent`. */
  setConsent?(given: 'given' | 'refused'): void;
  /**
   * True if the system plays its own sounds when it listens (Android, iOS), so that ours stays silent. Default: false.
   */
  systemSounds?(): boolean;
  /** Why the engine can never work on this page, as far as is known synchronously; null if it may. Default: null. */
  obstacle?(): RecognitionCause | null;
  /** Listens for one utterance, without restarting. */
  listen(request: ListenRequest, events: ListenEvents): ListenSession;
}

export interface ListenRequest {
  readonly language: HearingLanguage;
  /**
   * The expected kind of utterance. A local engine chooses its grammar by it. `choice`: the answer to a question about
   * two amounts, which may be one of them. `digits`: an amount said digit by digit. `prompted-digits`: up to ten digits
   * that the page asked for, without a point or a unit. Some of them may be heard wrongly.
   */
  readonly expect: 'amount' | 'answer' | 'choice' | 'digits' | 'prompted-digits';
  /** The currency of the expected amount, if any. An engine may prefer its words. */
  readonly currency?: Currency;
  /** The page's last words. A transcript that equals them is the page's own voice and is dropped. */
  readonly justSaid?: string;
  /**
   * Length of the pause that ends an utterance, in ms. Default: 900. A pause that `takesTime` accepts also lifts the
   * engine's other time limits. Native engines end an utterance by their own rule.
   */
  readonly pauseMs?: number;
  /** The turn in which it listens; its owner aborts the listening when it gives way. Default: a new turn. */
  readonly turn?: MicrophoneTurn;
}

export interface ListenEvents {
  /**
   * Called with the engine that is listening. It differs from the one that `prepare` named if that one failed before it
   * captured.
   */
  onEngine?(engine: RecognitionEngine): void;
  /** Called when the microphone actually captures (`audiostart`). */
  onCapture?(): void;
  onInterim?(transcript: string): void;
  /**
   * The loudness of the microphone, 0 (silence) to 5, at most twice a second. Engines that do not hold the track leave it
   * out.
   */
  onLevel?(level: number): void;
  /**
   * Called once the microphone has closed, if the engine is still recognizing. The page may then speak. Engines that do
   * not know leave it out.
   */
  onClosed?(): void;
  /** Called exactly once, last, and never before `listen` has returned. */
  onSettled(outcome: ListenOutcome): void;
}

export type ListenOutcome =
  /**
   * `transcripts`: the n-best list, best first; never empty. `doubtful`: the engine is made for short commands, or the
   * room was loud. An amount is then asked about, even if it was understood exactly. Default: certain.
   */
  | {
      readonly kind: 'heard';
      readonly transcripts: readonly [string, ...string[]];
      readonly certainty?: 'doubtful';
    }
  | { readonly kind: 'failed'; readonly cause: RecognitionCause };

export interface ListenSession {
  /** Ends the recording; speech so far is still recognized. Does nothing after the end. */
  stop(): void;
  /** Discards the recording and settles with `aborted` at once. Does nothing after the end. */
  abort(): void;
}

/**
 * The recognizer that components use: the first engine in the list that works. A page listens once at a time; a second
 * listening aborts the first.
 */
export interface Recognizer {
  /** The engine that would be used now, and what it needs first. */
  prepare(languageTag: string): Promise<Prepared>;
  listen(request: ListenRequest, events: ListenEvents): ListenSession;
  readonly engines: readonly RecognitionEngine[];
  /**
   * Why no engine can ever work on this page, as far as is known synchronously; null if one may. A recognizer with this
   * method loads its code when it is first asked to prepare or listen, so components wait with that until the page is
   * idle.
   */
  obstacle?(): RecognitionCause | null;
}

export interface Prepared {
  readonly engine: RecognitionEngine | null;
  readonly availability: EngineAvailability;
}
