import type { AmountEntrySentences } from './amountEntry';

/** Why new digits come. Only `unsure` costs a try. */
export type VoiceAgain =
  /** The recognizer is on the device again. */
  | 'downloaded'
  /** Fewer than four of the six digits were heard, or nothing at all. */
  | 'not-heard'
  /** The voice was unsure or unlike the stored one. */
  | 'unsure'
  /** Too little speech to compare. */
  | 'too-short'
  /** The microphone was overdriven. */
  | 'clipped'
  | 'too-quiet'
  /** The speech was less than 15 dB above the room. */
  | 'noisy'
  /** The recognizer found no words in the noise. */
  | 'too-loud'
  /** The page was hidden, or something else took the microphone. */
  | 'interrupted'
  /** The payer closed the microphone. */
  | 'closed'
  | 'timeout';

/** Why a press could not open the microphone or check the answer. The payer can press again. Costs no try. */
export type VoiceObstacle =
  | 'permission'
  | 'no-microphone'
  /** The recognizer or the model that compares voices is missing. */
  | 'not-loaded'
  /** A security policy of the page forbids the code that recognizes speech. Pressing again does not help. */
  | 'blocked-by-page'
  /** Five answers were too noisy, too loud or too quiet to be compared. Pressing again does not help. */
  | 'unclear'
  | 'failed';

/** Sentences about confirming by voice. Nobody's voice is ever called suspicious. Experimental. */
export interface VoiceCheckSentences extends Pick<AmountEntrySentences, 'download' | 'downloadStart' | 'downloading'> {
  /** The worth of a voice match, word for word as in the documentation and in the server's result. */
  readonly label: string;
  readonly experimental: string;
  /** The button that opens the microphone. It carries the digits, so that they are heard once, when it gets the focus. */
  readonly say: (digits: readonly string[]) => string;
  /** The same with the payment, for a button that is the first to name it. The digits come last: they have to be kept in mind. */
  readonly sayToPay: (digits: readonly string[], amount: string, payee: string) => string;
  /** Closes the check. */
  readonly otherWay: string;
  readonly again: Readonly<Record<Exclude<VoiceAgain, 'unsure'>, string>>;
  /** Said of `unsure`. `triesLeft`: how many voices may still be compared, 1 to 4. */
  readonly noMatch: (triesLeft: number) => string;
  readonly obstacles: Readonly<Record<VoiceObstacle, string>>;
  /** Said if the check takes long. */
  readonly slow: string;
}
