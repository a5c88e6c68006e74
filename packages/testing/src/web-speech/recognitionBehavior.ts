/** The behavior of a browser's speech recognition, as plain data so that it can be sent into a page. */
export interface RecognitionBehavior {
  readonly constructors: readonly ('SpeechRecognition' | 'webkitSpeechRecognition')[];
  /** `available()`, `install()`, `processLocally` and `phrases` (Chrome 142 and newer), or none of them. */
  readonly statics: 'present' | 'absent';
  readonly onDevice: 'installed' | 'downloadable' | 'install-fails' | 'unavailable';
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
  readonly end: 'fires' | 'missing';
  /** Overrides for other properties of the page. Default: the page's own. */
  readonly page: {
    readonly isSecureContext?: false;
    readonly standalone?: true;
    readonly userAgent?: string;
    readonly forbids?: readonly string[];
  };
  /** Time between events, in ms. */
  readonly paceMs: number;
  /** Time from `audiostart` to `no-speech` if nobody speaks, in ms. */
  readonly silenceMs: number;
}

export interface Fault {
  readonly after: 'nothing' | 'start' | 'audiostart' | 'speechstart' | 'audioend';
  /** The code of the error event. Null means that nothing more happens. */
  readonly error: string | null;
}

/** The n-best list of one utterance, best first. */
export interface TwinUtterance {
  readonly transcripts: readonly string[];
  /** One per transcript, 0 to 1. Default: 0.92, then falling. */
  readonly confidences?: readonly number[];
  /** Default: the words of the best transcript, one more each time. */
  readonly interims?: readonly string[];
}

/** Controls the twin in the page. */
export interface RecognitionTwin {
  /**
   * Speaks into the current listening, or else into the next ones. Null means that nobody speaks; `no-speech` follows.
   */
  say(...utterances: readonly (string | TwinUtterance | null)[]): void;
  /** Changes the browser's behavior from now on. */
  change(behavior: RecognitionBehavior): void;
  /** Every event fired, in order: `start`, `error:network`. */
  readonly trace: readonly string[];
  /** Number of successful `start()` calls. */
  readonly starts: number;
  /** True if a microphone is open. */
  readonly capturing: boolean;
  /** Restores the previous globals. */
  remove(): void;
}
