/** Of the IDL, in its order. */
export type SpeechRecognitionErrorCode =
  | 'no-speech'
  | 'aborted'
  | 'audio-capture'
  | 'network'
  | 'not-allowed'
  | 'service-not-allowed'
  | 'language-not-supported'
  | 'phrases-not-supported';

/** The behavior of a browser's speech recognition, as plain data so that it can be sent into a page. */
export interface RecognitionBehavior {
  readonly constructors: readonly ('SpeechRecognition' | 'webkitSpeechRecognition')[];
  /** `available()`, `install()`, `processLocally` and `phrases` (Chrome 142 and newer), or none of them. */
  readonly statics: 'present' | 'absent';
  /** Other members and interfaces that the browser lacks: `SpeechRecognition.phrases`, `SpeechRecognitionResult`. */
  readonly lacks?: readonly string[];
  /** Members and interfaces that the browser has beside the specification. */
  readonly adds?: readonly (
    | 'SpeechGrammar.constructor'
    /** A page can make both events of recognition without details, and errors with any code. */
    | 'SpeechRecognitionEvent.optionalInit'
    | 'SpeechRecognition.quality'
    | 'webkitSpeechGrammar'
    | 'webkitSpeechGrammarList'
    | 'webkitSpeechRecognitionEvent'
    | 'webkitSpeechRecognitionError'
  )[];
  readonly onDevice: 'installed' | 'downloadable' | 'downloading' | 'install-fails' | 'unavailable';
  /** The best that `available()` answers with yes on the device. Default `conversation`, which is all. */
  readonly quality?: 'command' | 'dictation' | 'conversation';
  readonly phrases: 'accepted' | 'refused';
  readonly permission: 'granted' | 'prompt' | 'denied';
  readonly microphone: 'present' | 'absent';
  /** Faults by the way that recognition was started, each after a certain event. */
  readonly faults: {
    readonly microphone?: Fault;
    readonly track?: Fault;
    readonly onDevice?: Fault;
  };
  /** `android-entries` adds a "final" entry per interim. `android-growing` has one "final" entry that grows. */
  readonly results: 'standard' | 'android-entries' | 'android-growing';
  /** With `ignored` it ends after one utterance, as on Android. Default `honored`, as the specification has it. */
  readonly continuous?: 'honored' | 'ignored';
  /** `beep` if the system makes a sound at each start. The twin counts them. Default `none`. */
  readonly startSound?: 'beep' | 'none';
  /** `heard` if page speech that ends while the microphone is open is recognized. Needs the twin's own synthesis. */
  readonly echo?: 'heard' | 'cancelled';
  /**
   * `lowered` if page speech is quieter while the microphone is open, until `navigator.audioSession.type` is not
   * `auto`. Default `kept`.
   */
  readonly volumeWhileOpen?: 'kept' | 'lowered';
  readonly end: 'fires' | 'missing';
  /** Overrides for other properties of the page. Default: the page's own. */
  readonly page: {
    readonly isSecureContext?: false;
    readonly standalone?: true;
    readonly userAgent?: string;
    readonly forbids?: readonly string[];
    /** Adds `navigator.audioSession`, as Safari has it. */
    readonly audioSession?: true;
  };
  /** Time between events, in ms. */
  readonly paceMs: number;
  /** Time from `audiostart` to `no-speech` if nobody speaks, in ms. */
  readonly silenceMs: number;
}

export interface Fault {
  readonly after: 'nothing' | 'start' | 'audiostart' | 'speechstart' | 'audioend';
  /** The code of the error event. Null means that nothing more happens. */
  readonly error: SpeechRecognitionErrorCode | null;
}

/** The n-best list of one utterance, best first. */
export interface TwinUtterance {
  readonly transcripts: readonly string[];
  /** One per transcript, 0 to 1. Default: 0.92, then falling. */
  readonly confidences?: readonly number[];
  /** Default: the words of the best transcript, one more each time. */
  readonly interims?: readonly string[];
  /**
   * False if no final result follows the interims. The browser goes on listening: the next utterance replaces them, and
   * silence or `stop()` ends it without a final result. Default true.
   */
  readonly isFinal?: boolean;
}

/** One utterance; null if nobody speaks; or an error. */
export type TwinSaying = string | TwinUtterance | null | { readonly error: SpeechRecognitionErrorCode };

/** The payer and the browser, as a test plays them. */
export interface TwinScript {
  /**
   * Speaks into the current listening, or else into the next ones. Null means that nobody speaks; `no-speech` follows.
   */
  say(...utterances: readonly (string | TwinUtterance | null)[]): void;
  /** One utterance that the recognizer heard in several ways, best first. Confidences are 0 to 1. */
  sayAlternatives(transcripts: readonly string[], confidences?: readonly number[]): void;
  /** Nobody speaks in the current listening, or else in the next one: `no-speech`, without the wait. */
  stayQuiet(): void;
  /** The current listening ends with this error, or else the next one, at the point at which browsers tell it. */
  fail(error: SpeechRecognitionErrorCode): void;
  /**
   * Opens the microphone of the listening that the page has started, at once, or of the next one when the page starts
   * it. Resolves when the page was told. Needs the pace `stepped`, in which no microphone opens without it.
   */
  open(): Promise<void>;
  /**
   * The page is told at once that the payer has said these words so far: `hear('two')`, `hear('two fifty')`. Needs the
   * pace `stepped` and an open microphone, or throws.
   */
  hear(soFar: string): void;
  /**
   * The page is told the final result and the end, at once. Default: what was heard last. Needs the pace `stepped` and
   * an open microphone, or throws. `stayQuiet` ends a listening without a result.
   */
  finish(utterance?: string | TwinUtterance): void;
}

/** Controls the twin in the page. */
export interface RecognitionTwin extends TwinScript {
  /** The page's own voice ended in the room. Recognized only if the microphone is open and `echo` is `heard`. */
  hearPageVoice(text: string): void;
  readonly behavior: RecognitionBehavior;
  /** Changes the browser's behavior from now on. */
  change(behavior: RecognitionBehavior): void;
  /** Every event fired, in order: `start`, `error:network`. */
  readonly trace: readonly string[];
  /** Number of successful `start()` calls. */
  readonly starts: number;
  /** Number of system sounds at a start. */
  readonly beeps: number;
  /** True if a microphone is open. */
  readonly capturing: boolean;
  /** Restores the previous globals. */
  remove(): void;
}
