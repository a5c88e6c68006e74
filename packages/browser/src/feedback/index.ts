export type { Feedback, HapticsReport } from './port';
