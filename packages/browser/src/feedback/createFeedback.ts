import { playEarcon } from './earcons';
import { feedbackWith } from './feedbackWith';
import type { Feedback } from './port';

export interface FeedbackOptions {
  /** Default: one `AudioContext` of the page, made at first use. */
  readonly audio?: () => AudioContext | null;
}

/** Earcons by Web Audio, without files, and vibration where it exists. Touches nothing until used. */
export function createFeedback({ audio }: FeedbackOptions = {}): Feedback {
  return feedbackWith(playEarcon, audio);
}
