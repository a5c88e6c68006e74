import type { TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Evidence, Rule, RuleFinding } from '../evidence';
import { hasPressBetween, plain, quote, sameWords, screenReaderWords } from './heard';

/** In ms. Later, the same words are a message of their own. */
const oneMessageMs = 1_000;
/** In ms. A region that is set again within this time is heard once: Orca 48 waits 100 ms (measured November 2026). */
const sameRegionMs = 100;
/** In ms. A message with the words of the focused field's description is said once if it comes so close to the focus (Orca 48). */
const descriptionMs = 100;

/**
 * The same words reach one ear twice without a press between: by two regions, by a region and `ariaNotify`, or by a
 * message and the focus. The page voice and a region are not compared, because they are for different listeners.
 */
export const saidTwice: Rule = ({ entries, observed }) => [
  ...pairs(entries, ({ entries: [first, second] }) => {
    const words = screenReaderWords(first);
    const read = observed.contents.get(first.id) ?? observed.contents.get(second.id) ?? '';
    if (words === '' && read === '') return null;
    const source = observed.sources.get(first.id);
    const isSameRegion = source !== undefined && source === observed.sources.get(second.id);
    const title = isSameRegion ? titleIn(first, second, read) : null;
    if (title === null && !isRepeat(first, second)) return null;
    const focus = [first, second].find(({ channel }) => channel === 'focus');
    const hasFocus = focus !== undefined;
    // A region inside the focused control is a part of its name.
    if (isSameRegion && focus?.channel === 'focus' && focus.why !== 'arrived') return null;
    if (isSameRegion && !hasFocus && second.at - first.at < sameRegionMs) return null;
    const text = title ?? (first.channel === 'focus' ? screenReaderWords(second) : words);
    const gap = second.at - first.at;
    // Orca 48 says the same text of two regions once (9 of 9, up to 950 ms), and leaves out a description that says again what a region
    // has just said (5 of 5; 1 December 2026).
    const isTwoRegions = first.channel === 'region' && second.channel === 'region' && !isSameRegion;
    const isNewDescription = second.channel === 'focus' && second.why === 'description' && first.channel === 'region';
    const isDescription = focus?.channel === 'focus' && sameWords(focus.description, text);
    const isEstimate =
      (isTwoRegions && first.text === second.text) || isNewDescription || (isDescription && gap < descriptionMs);
    const ways = `twice: by ${wayOf(first)}, then by ${isTwoRegions ? 'another live region' : wayOf(second)}.`;
    const message = isEstimate
      ? `A screen reader is given ${quote(text)} ${ways} Orca said such words once, so this is a to do unless you set ` +
        "'said-twice' to 'error'."
      : `A screen reader said ${quote(text)} ${ways}`;
    return { message, isEstimate };
  }),
  ...voiceTwice(entries),
];

function isRepeat(first: TimelineEntry, second: TimelineEntry): boolean {
  if (screenReaderWords(first) === '' || screenReaderWords(second) === '') return false;
  if (first.channel === 'focus' && second.channel === 'focus') return false;
  if (first.channel === 'focus') return isInFocus(second, first);
  if (second.channel === 'focus') return isInFocus(first, second);
  return isSameMessage(plain(screenReaderWords(first)), plain(screenReaderWords(second)));
}

/** True also if one has a word or two more before or after, such as the name of a button: "Saved your file. Dismiss". */
function isSameMessage(one: string, other: string): boolean {
  if (one === other) return one !== '';
  const [short = '', long = ''] = [one, other].toSorted((some, more) => some.length - more.length);
  const more = long.split(' ').length - short.split(' ').length;
  return short.includes(' ') && more <= 2 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** True if the focus says the message as its name or description, or a message of some length within them. */
function isInFocus(message: TimelineEntry, focus: TimelineEntry): boolean {
  if (focus.channel !== 'focus' || focus.why === 'state') return false;
  const text = plain(screenReaderWords(message));
  if (text === '') return false;
  if (sameWords(focus.description, text) || (focus.why !== 'description' && sameWords(focus.name, text))) return true;
  return text.split(' ').length >= 3 && plain(screenReaderWords(focus)).includes(text);
}

/**
 * The name with which the focus arrives in a region whose message begins with it, such as the title of an error summary. Without a
 * name, the words that are read in its place.
 */
function titleIn(first: TimelineEntry, second: TimelineEntry, read: string): string | null {
  const [focus, message] = first.channel === 'focus' ? [first, second] : [second, first];
  if (focus.channel !== 'focus' || focus.why !== 'arrived' || message.channel === 'focus') return null;
  const title = focus.name || read;
  const name = plain(title);
  const isRegion = focus.role === 'alert' || focus.role === 'status';
  const isTitle =
    name !== '' && (isRegion || name.split(' ').length >= 3) && plain(screenReaderWords(message)).startsWith(name);
  return isTitle ? title : null;
}

function wayOf(entry: TimelineEntry): string {
  if (entry.channel === 'focus') return entry.why === 'description' ? 'a description under the focus' : 'the focus';
  return entry.channel === 'notify' ? 'ariaNotify' : 'a live region';
}

type Pair = readonly [TimelineEntry, TimelineEntry];

/** Each entry with the nearest later one for which `describe` gives a message, unless the user pressed between. */
function pairs(
  entries: readonly TimelineEntry[],
  describe: (pair: { entries: Pair }) => Omit<RuleFinding, 'entries'> | null,
): readonly RuleFinding[] {
  return entries.flatMap((first, index) => {
    for (const second of entries.slice(index + 1)) {
      if (second.channel === 'press' || second.at - first.at > oneMessageMs) return [];
      const found = describe({ entries: [first, second] });
      if (found) return [{ ...found, entries: [first.id, second.id] }];
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
