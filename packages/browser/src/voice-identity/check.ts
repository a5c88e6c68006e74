import type { VoiceEnd } from '@payaloud/core/identity';
import type { VoiceAgain, VoiceCheckSentences, VoiceObstacle } from '@payaloud/core/languages';
import type { Announcer } from '../announcer';

/** State of confirming by voice, as components show it. Experimental. */
export interface VoiceCheckView {
  /**
   * - `closed`: nothing is going on.
   * - `loading`: the stored voice is being read.
   * - `prompt`: the digits are shown, and a press opens the microphone.
   * - `opening`, `listening`, `checking`: an answer.
   * - `again`: it is being said why new digits come next.
   */
  readonly status: 'closed' | 'loading' | 'prompt' | 'opening' | 'listening' | 'checking' | 'again';
  /** Counts the prompts. Each has new digits. */
  readonly prompt: number;
  /** Six digits, each 0 to 9; empty before the first prompt. */
  readonly digits: readonly number[];
  /** Why the last answer did not count, or was not enough. Null before the first answer. */
  readonly reply: VoiceAgain | VoiceObstacle | null;
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
  /** True if a voice is stored and the recognizer is on the device. Asks the payer nothing. */
  readonly isReady: () => Promise<boolean>;
  /**
   * Shows the first prompt. Call it while handling the payer's press. `onEnd` is called at most once. Returns the undo,
   * which closes the microphone.
   */
  readonly open: (announcer: Announcer, onEnd: (end: VoiceEnd) => void) => () => void;
  /** Opens the microphone; ends the answer while it listens. Call it while handling the payer's press. */
  readonly talk: () => void;
  /** Forgets earlier misses, because the payer has confirmed. */
  readonly forgive: () => void;
}
