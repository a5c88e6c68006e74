import type { TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Rule } from '../evidence';
import { quote } from './heard';

/** In ms. */
const afterPressMs = 1_000;
/** In ms. Estimate: a state that ends sooner, or is followed by a focus move, is cut before it can be understood. */
const heardMs = 100;

/** The control that the user pressed becomes unavailable while it has the focus, so "unavailable" is heard as the answer. */
export const unavailableAfterPress: Rule = ({ entries, now }) => {
  let press: TimelineEntry | null = null;
  let wasUnavailable = false;
  return entries.flatMap((entry, index) => {
    if (entry.channel === 'press') press = entry;
    if (entry.channel !== 'focus') return [];
    const isUnavailable = entry.states.includes('unavailable');
    const isNews = entry.why !== 'arrived' && isUnavailable && !wasUnavailable;
    wasUnavailable = isUnavailable;
    if (!isNews || press?.channel !== 'press' || !isAnswer(entry, press)) return [];
    const next = entries.slice(index + 1).find((one) => one.channel === 'focus' && one.why !== 'description');
    const isLost = next?.channel === 'focus' && next.why === 'lost';
    if (!isLost && (next?.at ?? now) - entry.at < heardMs) return [];
    const became = `${quote(entry.name)} became unavailable when it was pressed`;
    const message = isLost
      ? `${became}, and so it lost the focus.`
      : `${became}, so the answer to the press was “unavailable”.`;
    // Without a loss Orca 48 says nothing, also if the name changes with it, such as to "Sending" (0 of 26).
    return [{ message, entries: [press.id, entry.id], isEstimate: !isLost }];
  });
};

function isAnswer(entry: TimelineEntry, press: TimelineEntry & { readonly channel: 'press' }): boolean {
  return entry.at - press.at <= afterPressMs && /^(?:click|Enter|Space)$/.test(press.key);
}
