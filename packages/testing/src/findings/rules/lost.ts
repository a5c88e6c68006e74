import type { LostEvent, TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Rule } from '../evidence';
import { isHeardBeside, plain, quote, screenReaderWords } from './heard';

/**
 * A message was written where no screen reader speaks it, and the user heard it nowhere else. The same text again is a
 * fault only if the user has pressed something since it was last heard.
 */
export const lost: Rule = ({ entries }) =>
  entries.flatMap((entry, index) => {
    if (entry.channel !== 'lost') return [];
    // Words heard before a press do not answer that press.
    const near = entry.why === 'same-text' ? entries.slice(index) : entries;
    if (isHeardBeside(entry, near)) return [];
    if (entry.why === 'same-text' && !hasPressSinceHeard(entry, entries.slice(0, index))) return [];
    return [{ message: `Nobody heard ${quote(entry.text)}: ${reasons[entry.why]}.`, entries: [entry.id] }];
  });

const reasons: Readonly<Record<LostEvent['why'], string>> = {
  hidden: 'its live region is hidden',
  'outside-modal': 'its live region is outside the open dialog',
  'same-text': 'its live region already had the same text',
};

type Lost = TimelineEntry & LostEvent;

function hasPressSinceHeard(lostEntry: Lost, before: readonly TimelineEntry[]): boolean {
  const isSame = (entry: TimelineEntry) => plain(screenReaderWords(entry)).includes(plain(lostEntry.text));
  const heard = before.findLastIndex(isSame);
  return before.slice(heard + 1).some(({ channel }) => channel === 'press');
}
