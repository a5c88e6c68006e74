/** How an utterance ended: `spoken` to its end, `interrupted` by us, or `unavailable`: no voice, or a voice that failed. */
export type SpokenResult = 'spoken' | 'interrupted' | 'unavailable';

export interface SpeakOptions {
  /** BCP 47. Default: the document's language. */
  readonly lang?: string;
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
  /** Call it in the payer's first tap: iOS and Android speak only after one. */
  prime(): void;
}
