import type { LostEvent, TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Rule } from '../evidence';
import { plain, quote, screenReaderWords } from './heard';

/** In ms, before and after. Within this time the same words in another channel make up for the lost ones. */
const elsewhereMs = 2_000;

/**
 * A message was written where no screen reader speaks it, and the user heard it nowhere else. The same text again is a
 * fault only if the user has pressed something since it was last heard.
 */
export const lost: Rule = ({ entries }) =>
  entries.flatMap((entry, index) => {
    if (entry.channel !== 'lost' || wasHeardElsewhere(entry, entries)) return [];
    if (entry.why === 'same-text' && !hasPressSinceHeard(entry, entries.slice(0, index))) return [];
    return [{ message: `Nobody heard ${quote(entry.text)}: ${reasons[entry.why]}.`, entries: [entry.id] }];
  });

const reasons: Readonly<Record<LostEvent['why'], string>> = {
  'mounted-with-text': 'its live region was inserted together with the text',
  hidden: 'its live region is hidden',
  'outside-modal': 'its live region is outside the open dialog',
  'same-text': 'its live region already had the same text',
};

type Lost = TimelineEntry & LostEvent;

function wasHeardElsewhere(lostEntry: Lost, entries: readonly TimelineEntry[]): boolean {
  const text = plain(lostEntry.text);
  return entries.some((entry) => {
    if (Math.abs(entry.at - lostEntry.at) > elsewhereMs) return false;
    // Words heard before a press do not answer that press.
    if (lostEntry.why === 'same-text' && entry.id < lostEntry.id) return false;
    const words = entry.channel === 'voice' && entry.phase === 'started' ? entry.text : screenReaderWords(entry);
    return plain(words).includes(text);
  });
}

function hasPressSinceHeard(lostEntry: Lost, before: readonly TimelineEntry[]): boolean {
  const isSame = (entry: TimelineEntry) => plain(screenReaderWords(entry)).includes(plain(lostEntry.text));
  const heard = before.findLastIndex(isSame);
  return before.slice(heard + 1).some(({ channel }) => channel === 'press');
}
