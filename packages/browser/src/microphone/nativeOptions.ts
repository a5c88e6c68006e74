import type { Timers } from '../runtime';
import type { NativePatience } from './patience';
import type { SpeechPlatform } from './platform';
import type { ListenRequest } from './port';

export interface NativeEngineOptions {
  /** Default: the page, looked at when the engine is used and never before. */
  readonly platform?: SpeechPlatform;
  readonly clock?: Timers;
  /** How long each step may take, in ms. Default: `nativePatience`. */
  readonly patience?: Partial<NativePatience>;
  /** The recognizer's tag (with a region) of a language. Default: the payer's own region, from `navigator.languages`. */
  readonly lang?: (languageTag: string) => string;
  /** Words to prefer, where the engine can. Default: the answers for `answer`, none for amounts. */
  readonly phrases?: (request: ListenRequest) => readonly string[];
}

export type ConsentAnswer = 'given' | 'refused';

/** Where the payer's answer is kept. `get` may be asynchronous; where it rejects, the answer is not known. */
export interface ConsentPreference {
  get(): ConsentAnswer | null | Promise<ConsentAnswer | null>;
  set?(answer: ConsentAnswer): void | Promise<void>;
}

export interface NativeCloudOptions extends NativeEngineOptions {
  /**
   * The payer's answer, in words, to "your voice is sent to …": null where nobody has asked yet. Also a stored
   * preference, or a function that looks it up each time. Default: the payer's preferences on this device.
   */
  readonly consent?: ConsentAnswer | null | ConsentPreference | ConsentPreference['get'];
  /** Who gets the audio, as the payer knows it. Default: the maker of the browser, where the browser tells. */
  readonly recipient?: string;
}
