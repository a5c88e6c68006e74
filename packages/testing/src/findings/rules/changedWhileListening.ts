import { isSpoken } from '../../spoken-log/spokenWords';
import type { TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Rule } from '../evidence';
import { quote } from './heard';

/** Something is spoken while the microphone is open. The page hears it, and the user is talked over. */
export const changedWhileListening: Rule = ({ entries }) => {
  let opened: TimelineEntry | null = null;
  return entries.flatMap((entry) => {
    if (entry.channel === 'microphone') opened = entry.phase === 'opened' ? entry : null;
    if (!opened || !isSpoken(entry)) return [];
    const message = `${quote(entry.text)} was spoken while the microphone was open.`;
    return [{ message, entries: [opened.id, entry.id] }];
  });
};
