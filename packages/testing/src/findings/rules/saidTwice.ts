import type { TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Evidence, Rule, RuleFinding } from '../evidence';
import { hasPressBetween, plain, quote, sameWords, screenReaderWords } from './heard';

/** In ms. Later, the same words are a message of their own. */
const oneMessageMs = 1_000;
/** In ms. A region that is set again within this time is heard once: Orca 48 waits 100 ms (measured November 2026). */
const sameRegionMs = 100;

/**
 * The same words reach one ear twice without a press between: by two regions, by a region and `ariaNotify`, or by a
 * message and the focus. The page voice and a region are not compared, because they are for different listeners.
 */
export const saidTwice: Rule = ({ entries, observed }) => [
  ...pairs(entries, ({ entries: [first, second] }) => {
    const words = screenReaderWords(first);
    if (words === '') return null;
    const source = observed.sources.get(first.id);
    const isSameRegion = source !== undefined && source === observed.sources.get(second.id);
    const title = isSameRegion ? titleIn(first, second) : null;
    if (title === null && !isRepeat(first, second)) return null;
    const hasFocus = first.channel === 'focus' || second.channel === 'focus';
    if (isSameRegion && !hasFocus && second.at - first.at < sameRegionMs) return null;
    const text = title ?? (first.channel === 'focus' ? screenReaderWords(second) : words);
    return `A screen reader said ${quote(text)} twice: by ${wayOf(first)}, then by ${wayOf(second)}.`;
  }),
  ...voiceTwice(entries),
];

function isRepeat(first: TimelineEntry, second: TimelineEntry): boolean {
  if (first.channel === 'focus' && second.channel === 'focus') return false;
  if (first.channel === 'focus') return isInFocus(second, first);
  if (second.channel === 'focus') return isInFocus(first, second);
  return sameWords(screenReaderWords(first), screenReaderWords(second));
}

/** True if the focus says the message as its name or description, or a message of some length within them. */
function isInFocus(message: TimelineEntry, focus: TimelineEntry): boolean {
  if (focus.channel !== 'focus' || focus.why === 'state') return false;
  const text = plain(screenReaderWords(message));
  if (text === '') return false;
  if (sameWords(focus.description, text) || (focus.why !== 'description' && sameWords(focus.name, text))) return true;
  return text.split(' ').length >= 3 && plain(screenReaderWords(focus)).includes(text);
}

/** The name with which the focus arrives in a region whose message begins with it, such as the title of an error summary. */
function titleIn(first: TimelineEntry, second: TimelineEntry): string | null {
  const [focus, message] = first.channel === 'focus' ? [first, second] : [second, first];
  if (focus.channel !== 'focus' || focus.why !== 'arrived' || message.channel === 'focus') return null;
  const name = plain(focus.name);
  const isTitle = name.split(' ').length >= 3 && plain(screenReaderWords(message)).startsWith(name);
  return isTitle ? focus.name : null;
}

function wayOf(entry: TimelineEntry): string {
  if (entry.channel === 'focus') return entry.why === 'description' ? 'a description under the focus' : 'the focus';
  return entry.channel === 'notify' ? 'ariaNotify' : 'a live region';
}

type Pair = readonly [TimelineEntry, TimelineEntry];

/** Each entry with the nearest later one for which `describe` gives a message, unless the user pressed between. */
function pairs(
  entries: readonly TimelineEntry[],
  describe: (pair: { entries: Pair }) => string | null,
): readonly RuleFinding[] {
  return entries.flatMap((first, index) => {
    for (const second of entries.slice(index + 1)) {
      if (second.channel === 'press' || second.at - first.at > oneMessageMs) return [];
      const message = screenReaderWords(second) === '' ? null : describe({ entries: [first, second] });
      if (message !== null) return [{ message, entries: [first.id, second.id] }];
    }
    return [];
  });
}

/** The page voice says the same again just after it has finished. A cut utterance may be repeated. */
function voiceTwice(entries: Evidence['entries']): readonly RuleFinding[] {
  return entries.flatMap((second) => {
    if (second.channel !== 'voice' || second.phase !== 'started') return [];
    const first = entries.find(
      (entry) =>
        entry.channel === 'voice' &&
        entry.phase === 'ended' &&
        entry.id < second.id &&
        second.at - entry.at <= oneMessageMs &&
        sameWords(entry.text, second.text) &&
        !hasPressBetween(entries, entry, second),
    );
    if (!first) return [];
    return [{ message: `The page voice said ${quote(second.text)} twice.`, entries: [first.id, second.id] }];
  });
}
