export { createFeedback, type FeedbackOptions } from './createFeedback';
export type { Feedback, HapticsReport } from './port';
