/** How a browser's speech recognition behaves, as plain data, so that it can be sent into a page. */
export interface RecognitionWorld {
  readonly constructors: readonly ('SpeechRecognition' | 'webkitSpeechRecognition')[];
  /** `available()` and `install()`, `processLocally` and `phrases` (Chrome 142 and newer), or none of them. */
  readonly statics: 'present' | 'absent';
  readonly onDevice: 'installed' | 'downloadable' | 'install-fails' | 'unavailable';
  readonly phrases: 'accepted' | 'refused';
  readonly permission: 'granted' | 'prompt' | 'denied';
  readonly microphone: 'present' | 'absent';
  /** What goes wrong after which event, by the way it was started. */
  readonly faults: {
    readonly microphone?: Fault;
    readonly track?: Fault;
    readonly onDevice?: Fault;
  };
  /** `android-entries`: each interim is one more "final" entry; `android-growing`: one "final" entry that grows. */
  readonly results: 'standard' | 'android-entries' | 'android-growing';
  readonly end: 'fires' | 'missing';
  /** What else the page would see. Absent: the page's own. */
  readonly page: {
    readonly isSecureContext?: false;
    readonly standalone?: true;
    readonly userAgent?: string;
    readonly forbids?: readonly string[];
  };
  /** From one event to the next, in ms. */
  readonly paceMs: number;
  /** From `audiostart` to `no-speech`, in ms, where nobody speaks. */
  readonly silenceMs: number;
}

export interface Fault {
  readonly after: 'nothing' | 'start' | 'audiostart' | 'speechstart' | 'audioend';
  /** The code of the error event. Null: nothing more ever happens. */
  readonly error: string | null;
}

/** One utterance: its n-best list, best first. */
export interface TwinUtterance {
  readonly transcripts: readonly string[];
  /** As many as transcripts, 0 to 1. Default: 0.92, then falling. */
  readonly confidences?: readonly number[];
  /** Default: the growing words of the best transcript. */
  readonly interims?: readonly string[];
}

/** What the page's twin can be told while it runs. */
export interface RecognitionTwin {
  /** Spoken into the listening that captures now, or else into the next ones. Null: nobody speaks, `no-speech` follows. */
  say(...utterances: readonly (string | TwinUtterance | null)[]): void;
  /** From now on the browser behaves like this. */
  change(world: RecognitionWorld): void;
  /** Every event that was fired, in order: `start`, `error:network`. */
  readonly trace: readonly string[];
  /** How often `start()` was called with success. */
  readonly starts: number;
  /** Whether a microphone is open now. */
  readonly capturing: boolean;
  /** Puts back what was there before. */
  remove(): void;
}
