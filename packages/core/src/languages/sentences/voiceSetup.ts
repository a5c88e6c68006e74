/** The order of the ten digits in a round. Each order is easy to say without reading it. */
export type VoiceRoundOrder = 'up' | 'down' | 'even-odd' | 'from-five' | 'odd-even';

/** Why a round is said again. None of them costs anything. */
export type VoiceRoundFault =
  /** Less than 0.15 s of speech. */
  | 'too-short'
  /** The microphone was overdriven. */
  | 'clipped'
  | 'too-quiet'
  | 'noisy'
  /** Fewer than eight of the ten digits were heard. */
  | 'wrong-words'
  | 'not-heard'
  | 'timeout'
  /** The round is not like the others. */
  | 'not-one-voice';

/** Why nothing can be recorded or made. The payer can press again. */
export type VoiceSetupObstacle =
  | 'permission'
  | 'no-microphone'
  /** The recognizer or the model that compares voices did not load. */
  | 'not-loaded'
  /** The browser or the page cannot recognize digits on this device. */
  | 'unsupported'
  /** A security policy of the page forbids the code that recognizes speech. */
  | 'blocked-by-page'
  | 'failed';

/** How a set-up, or a deletion, ended. */
export type VoiceSetupEnd =
  | 'enrolled'
  | 'not-stored'
  /** The payer left, and no voice is stored. */
  | 'left'
  /** The payer left, and the voice that was stored before stays. */
  | 'left-as-it-was'
  /** The rounds were unlike each other three times. */
  | 'gave-up'
  | 'deleted'
  | 'not-deleted';

/** Sentences about setting up, storing and deleting the payer's voice. Experimental. */
export interface VoiceSetupSentences {
  readonly heading: string;
  readonly experimental: string;
  /** The value of a voice match, word for word as in the documentation and in the server's result. */
  readonly label: string;
  readonly start: string;
  /**
   * Says that numbers are kept, where and for how long, names the risks, and says that it is for adults. Shown, and said
   * before the payer can agree. `megabytes`: the download that comes first; null if there is none.
   */
  readonly consent: (megabytes: number | null) => readonly string[];
  readonly agree: string;
  readonly refuse: string;
  readonly preparing: string;
  /** The button that opens the microphone. Its name stays while it listens. */
  readonly talk: string;
  /** Names that button after the end, once the focus has left it. It then says the end again. */
  readonly repeat: string;
  readonly pause: string;
  readonly resume: string;
  /** Leaves the set-up. Its recordings are deleted. */
  readonly leave: string;
  /** Tries again to store what was made. */
  readonly store: string;
  readonly more: string;
  readonly again: string;
  readonly delete: string;
  /**
   * "Round 2 of 3." The first one also says to press first: a screen reader does not say that the button, which has the focus,
   * has another name.
   */
  readonly round: (round: number, total: number) => string;
  /** Asks for the digits. `digits`: the ten digits, in figures or in words. */
  readonly ask: (order: VoiceRoundOrder, digits: readonly string[]) => string;
  readonly taken: string;
  /** Said when the payer has closed the microphone. The round can be said again. */
  readonly closed: string;
  /** `round`: the round that has to be said again. */
  readonly faults: (fault: VoiceRoundFault, round: number) => string;
  readonly obstacles: Readonly<Record<VoiceSetupObstacle, string>>;
  readonly busy: string;
  readonly slow: string;
  /** `done`: the number of rounds that need not be said again. */
  readonly paused: (done: number, total: number) => string;
  readonly ends: Readonly<Record<VoiceSetupEnd, string>>;
  /** Said beside the stored voice. The kinds are those of the vault. */
  readonly protection: Readonly<Record<'passkey' | 'obfuscated' | 'memory', string>>;
  /** Instead of everything else if the page's language was not measured. */
  readonly otherLanguage: string;
}
