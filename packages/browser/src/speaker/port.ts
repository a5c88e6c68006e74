import type { VoiceDestination } from '../microphone/port';

/** How an utterance ended. `interrupted`: we stopped it. `unavailable`: there is no voice, or the voice failed. */
export type SpokenResult = 'spoken' | 'interrupted' | 'unavailable';

export interface SpeakOptions {
  /** BCP 47. Default: the document's language. */
  readonly lang?: string;
  /** The text without names, so that every word of it can be a recorded clip. */
  readonly plain?: string;
}

export interface Utterance {
  /** Settles exactly once and never rejects. */
  readonly settled: Promise<SpokenResult>;
  /** Ends it as `interrupted`. Does nothing once it has settled. */
  stop(): void;
}

/** A page voice. Create it outside render; it touches the platform when it first speaks. */
export interface Speaker {
  /** Speaks a text, and interrupts the previous one. */
  speak(text: string, options?: SpeakOptions): Utterance;
  /** Unlocks speech. Call it in the payer's first tap, because iOS speaks only after a call within a tap. */
  prime(): void;
  /**
   * The voices for a language, best first. Includes voices that send their text to a server, even if the payer has not
   * allowed them. Waits at most 2 s, then returns an empty list.
   */
  listVoices(lang: string): Promise<readonly VoiceChoice[]>;
}

export interface VoiceChoice {
  /** The `voiceURI`, or the name of a voice without one. As in `preferences.voice`. */
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  /** Where its text is sent. */
  readonly textGoes: VoiceDestination;
}
