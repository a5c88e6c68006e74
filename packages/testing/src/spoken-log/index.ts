export { createSpokenLog, type SpokenEntry, type SpokenLog } from './createSpokenLog';
export { spokenLogMatchers, type SpokenLogMatchers } from './matchers';
