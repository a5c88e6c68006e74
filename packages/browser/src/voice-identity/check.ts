import type { VoiceEnd } from '@payaloud/core/internal/identity';
import type { VoiceAgain, VoiceCheckSentences, VoiceObstacle } from '@payaloud/core/internal/languages';
import type { Announcer } from '../announcer';

/** State of confirming by voice, as components show it. Experimental. */
export interface VoiceCheckView {
  /**
   * - `closed`: nothing is going on.
   * - `loading`: the stored voice is being read.
   * - `download`: the payer is asked whether the recognizer may be downloaded once more. `downloading`: it is.
   * - `prompt`: the digits are shown, and a press opens the microphone.
   * - `opening`, `listening`, `checking`: an answer.
   * - `again`: it is being said why new digits come next.
   * - `blocked`: a policy of the page forbids the recognizer, or five answers were unclear, so only another way is left.
   */
  readonly status:
    | 'closed'
    | 'loading'
    | 'download'
    | 'downloading'
    | 'prompt'
    | 'opening'
    | 'listening'
    | 'checking'
    | 'again'
    | 'blocked';
  /** Counts the prompts. Each has new digits. */
  readonly prompt: number;
  /** Six digits, each 0 to 9; empty before the first prompt. */
  readonly digits: readonly number[];
  /** Why the last answer did not count, or was not enough. Null before the first answer. */
  readonly reply: VoiceAgain | VoiceObstacle | null;
  /** How many voices may still be compared, 0 to 5, when the reply was given. */
  readonly triesLeft: number;
  /** The size of the download, with one decimal. Null if there is none, or if it is unknown. */
  readonly megabytes: number | null;
  /** How much of it is there, 0 to 100. Null if that is unknown. */
  readonly percent: number | null;
}

/**
 * Compares the payer's voice with the stored one, beside a device key. A match is a convenience signal: recordings and
 * cloned voices can pass. This is a port, so that only apps that import `@payaloud/voiceprint` load what records and
 * compares voices. Experimental.
 */
export interface VoiceCheck {
  /** BCP 47 of the sentences and the digits. */
  readonly lang: string;
  readonly sentences: VoiceCheckSentences;
  readonly getState: () => VoiceCheckView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Digits in words, for the page voice. */
  readonly spell: (digits: readonly number[]) => readonly string[];
  /**
   * Asks the payer nothing.
   * - `none`: no voice is stored, or it cannot be heard here.
   * - `asks-first`: a download, a passkey or a lock comes before the digits, so only a press may open the check.
   * - `ready`: the digits can be shown at once.
   */
  readonly readiness: () => Promise<'none' | 'asks-first' | 'ready'>;
  /**
   * Shows the first prompt. `by`: `press` while handling the payer's press; `page` if nobody has pressed, and the check is
   * `ready`. `onEnd` is called at most once. Returns the undo, which closes the microphone.
   */
  readonly open: (announcer: Announcer, onEnd: (end: VoiceEnd) => void, by: 'press' | 'page') => () => void;
  /**
   * The press of the button: starts the download that was asked about, opens the microphone, or ends the answer while it
   * listens. Call it while handling the payer's press.
   */
  readonly talk: () => void;
  /** Says again what the button asks for, because a press came before it can have been heard. */
  readonly repeat: () => void;
  /** Forgets earlier misses, because the payer has confirmed. */
  readonly forgive: () => void;
}
