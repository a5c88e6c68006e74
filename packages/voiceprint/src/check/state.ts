import type { VoiceCheckView } from '@payaloud/browser';

/** The voice, and only the voice, locks after this many misses. */
export const maxMisses = 5;
/** Prompts in a row that the payer may leave unanswered. Then the check closes. */
export const maxUnanswered = 3;

/** Answers that were too noisy, overdriven or quiet to be compared. Then only the other ways are left. */
export const maxUnclear = 5;

export interface VoiceCheckState extends VoiceCheckView {
  /** Voices that were not recognized since the payer last confirmed, 0 to 5. */
  readonly misses: number;
  /** Prompts in a row that ran out. */
  readonly unanswered: number;
  /** Answers since the opening that were too noisy, overdriven or quiet to be compared, 0 to 5. */
  readonly unclear: number;
  /** Counts answers, so that late events of earlier ones are recognized. The sound is held by this number. */
  readonly turn: number;
  /** `recording` until the recognizer has told the digits; `comparing` until the voice was compared. */
  readonly answer: 'none' | 'recording' | 'comparing';
}

export const initialVoiceCheck: VoiceCheckState = {
  status: 'closed',
  prompt: 0,
  digits: [],
  reply: null,
  triesLeft: maxMisses,
  megabytes: null,
  percent: null,
  misses: 0,
  unanswered: 0,
  unclear: 0,
  turn: 0,
  answer: 'none',
};
