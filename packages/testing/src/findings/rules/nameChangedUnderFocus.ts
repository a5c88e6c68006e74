import type { TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Rule } from '../evidence';
import { quote, sameWords } from './heard';

/** In ms. A name that changes sooner answers the press, as that of a button for play and pause does. */
const answerMs = 1_000;

/**
 * The focused control gets another name, and the user did nothing. So the next press does something other than what was
 * heard. A name that returns to the one with which the focus arrived is left out.
 */
export const nameChangedUnderFocus: Rule = ({ entries }) => {
  let arrival: TimelineEntry | null = null;
  let name = '';
  let pressedAt = Number.NEGATIVE_INFINITY;
  return entries.flatMap((entry) => {
    if (entry.channel === 'press') pressedAt = entry.at;
    if (entry.channel !== 'focus') return [];
    const before = name;
    name = entry.name;
    if (entry.why === 'arrived') arrival = entry;
    if (entry.why !== 'name' || entry.at - pressedAt <= answerMs) return [];
    if (arrival?.channel === 'focus' && sameWords(arrival.name, entry.name)) return [];
    const message = `The focused control was ${quote(before)} and became ${quote(name)} without a press.`;
    return [{ message, entries: arrival ? [arrival.id, entry.id] : [entry.id] }];
  });
};
