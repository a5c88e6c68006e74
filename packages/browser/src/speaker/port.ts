import type { VoiceDestination } from '../microphone/port';

/** How an utterance ended: `spoken` to its end, `interrupted` by us, or `unavailable`: no voice, or a voice that failed. */
export type SpokenResult = 'spoken' | 'interrupted' | 'unavailable';

export interface SpeakOptions {
  /** BCP 47. Default: the document's language. */
  readonly lang?: string;
  /** The same without names, so that every word of it can be a recorded clip. */
  readonly plain?: string;
}

export interface Utterance {
  /** Settles exactly once and never rejects. */
  readonly settled: Promise<SpokenResult>;
  /** Ends it as `interrupted`. Does nothing once it has settled. */
  stop(): void;
}

/** A voice of the page. Made outside render; touches the platform when it first speaks. */
export interface Speaker {
  /** A new utterance interrupts the one before. */
  speak(text: string, options?: SpeakOptions): Utterance;
  /** Call it in the payer's first tap: iOS speaks only after a call within one. */
  prime(): void;
  /**
   * The voices for a language, best first, those included that the payer has not allowed to send their text away. Empty
   * where there is none, after 2 s at most.
   */
  listVoices(lang: string): Promise<readonly VoiceChoice[]>;
}

export interface VoiceChoice {
  /** The `voiceURI`: what `preferences.voice` holds. */
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  /** Where the text goes that it says. */
  readonly textGoes: VoiceDestination;
}
