import type { PreferenceStore } from '../preferences';
import type { RecognitionEngine, Recognizer } from './port';

export interface RecognizerOptions {
  /** In the order of preference: on the device first. */
  readonly engines: readonly RecognitionEngine[];
  /** What the payer wants of recognition. Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
}

/** The part of a recognizer that is loaded later. */
export type Listener = Pick<Recognizer, 'prepare' | 'listen'>;
