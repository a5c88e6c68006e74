import type { Timers } from '../runtime';
import type { NativeTimeouts } from './nativeTimeouts';
import type { SpeechPlatform } from './platform';
import type { ListenRequest } from './port';

export interface NativeEngineOptions {
  /** Default: the page, read when the engine is used and never before. */
  readonly platform?: SpeechPlatform;
  /** Calls back after a time in ms: ends the steps of `timeouts`, and reads the microphone's level. Default: the page's clock. */
  readonly clock?: Timers;
  /** How long each step may take, in ms. Default: `nativeTimeouts`. */
  readonly timeouts?: Partial<NativeTimeouts>;
  /**
   * Maps a language to the recognizer's tag (with a region). Default: the payer's own region, from
   * `navigator.languages`.
   */
  readonly lang?: (languageTag: string) => string;
  /** Words to prefer, if the engine can. Default: the possible answers for `answer`, none for amounts. */
  readonly phrases?: (request: ListenRequest) => readonly string[];
}

export type ConsentAnswer = 'given' | 'refused';

/** Stores the payer's answer. `get` may be asynchronous; if it rejects, the answer is unknown. */
export interface ConsentPreference {
  get(): ConsentAnswer | null | Promise<ConsentAnswer | null>;
  set?(answer: ConsentAnswer): void | Promise<void>;
}

export interface NativeCloudOptions extends NativeEngineOptions {
  /**
   * The payer's answer to "your voice is sent to …"; null if nobody has asked yet. May also be a stored preference, or
   * a function that reads it each time. Default: the payer's preferences on this device.
   */
  readonly consent?: ConsentAnswer | null | ConsentPreference | ConsentPreference['get'];
  /**
   * The recipient of the recording, under a name that the payer knows. Default: the browser's maker, if the browser
   * names it.
   */
  readonly recipient?: string;
}
