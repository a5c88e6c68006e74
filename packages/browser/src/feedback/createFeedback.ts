import { playEarcon } from './earcons';
import { feedbackWith } from './feedbackWith';
import type { Feedback } from './port';

export interface FeedbackOptions {
  /** Default: the page's shared `AudioContext`, created at first use. */
  readonly audio?: () => AudioContext | null;
}

/** Creates feedback with earcons from Web Audio (no files) and vibration. Touches nothing until used. */
export function createFeedback({ audio }: FeedbackOptions = {}): Feedback {
  return feedbackWith(playEarcon, audio);
}
