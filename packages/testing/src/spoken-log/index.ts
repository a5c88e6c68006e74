export { createSpokenLog, type SpokenLog } from './createSpokenLog';
export type { SpokenEntry } from './spokenEntry';
export { spokenLogMatchers, type SpokenLogMatchers } from './matchers';
