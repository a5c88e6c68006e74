/** The used parts of the Web Speech API. TypeScript's DOM library declares the results, but not the recognizer. */
export interface WebSpeechRecognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  maxAlternatives: number;
  /** Chrome 139 and newer. */
  processLocally?: boolean;
  /** Chrome 142 and newer. */
  phrases?: readonly unknown[];
  /** Chromium 156. Not in the specification's interface yet, only in `available()` and `install()`. */
  quality?: RecognitionQuality;
  /** A track instead of the microphone: Chrome 135 and newer. */
  start(track?: MediaStreamTrack): void;
  stop(): void;
  abort(): void;
}

export interface WebSpeechRecognitionConstructor {
  new (): WebSpeechRecognition;
  available?(options: LanguagePack): Promise<string>;
  install?(options: LanguagePack): Promise<boolean>;
}

interface LanguagePack {
  readonly langs: readonly string[];
  readonly processLocally: true;
  readonly quality: RecognitionQuality;
}

/** The speech that the recognizer is made for. `command`: short phrases. `dictation`: free speech. */
export type RecognitionQuality = 'command' | 'dictation';

export type WebSpeechPhraseConstructor = new (phrase: string, boost: number) => unknown;

/** The used part of `event.results`. */
export interface ResultList {
  readonly length: number;
  readonly [index: number]: ResultEntry | undefined;
}

export interface ResultEntry {
  readonly isFinal: boolean;
  readonly length: number;
  readonly [index: number]: { readonly transcript: string; readonly confidence: number } | undefined;
}
