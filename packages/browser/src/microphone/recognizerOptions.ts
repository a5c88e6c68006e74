import type { PreferenceStore } from '../preferences';
import type { RecognitionEngine, Recognizer } from './port';

export interface RecognizerOptions {
  /** In order of preference; put on-device engines first. */
  readonly engines: readonly RecognitionEngine[];
  /** The payer's preferences for recognition. Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
}

/** The part of a recognizer that loads later. */
export type Listener = Pick<Recognizer, 'prepare' | 'listen'>;
