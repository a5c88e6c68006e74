export { createSpokenLog } from './createSpokenLog';
export { setCurrentLog, spokenLog, startSpokenLog } from './currentLog';
export { expectSilence, expectSpoken, type ExpectSpokenOptions } from './expectSpoken';
export { formatTimeline } from './formatTimeline';
export { spokenLogMatchers, type SpokenLogMatchers } from './matchers';
export type { LogClock, SettledOptions, SpokenChannel, SpokenLog, SpokenLogOptions } from './spokenLog';
export type { Channel, TimelineEntry, TimelineEvent } from './timelineEntry';
export { toTest } from './toTest';
