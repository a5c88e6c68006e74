import type { TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Rule } from '../evidence';
import { quote, sameWords, seconds } from './heard';

/**
 * In ms. A focus move within this time is spoken before the alert, because screen readers hold regions back: Orca 48 by
 * 115 to 160 ms (measured November 2026).
 */
const focusFirstMs = 160;

/** In ms. Of a polite and an assertive message in one task, Orca 48 spoke only the assertive one (November 2026). */
const oneChangeMs = 250;

/**
 * An alert is cut while it is being spoken: by another assertive message, or by a focus move of the page. Or a polite
 * message is followed at once by an assertive one. A press of the user ends the speech by itself, so nothing after it
 * counts.
 */
export const talkedOver: Rule = ({ entries, observed }, { msPerCharacter }) =>
  entries.flatMap((message, index) => {
    if (!isMessage(message)) return [];
    // A pointer moves the focus before it clicks.
    const isPress = ({ channel, id }: TimelineEntry) => channel === 'press' || observed.pointed.has(id);
    const cutter = entries.slice(index + 1).find((entry) => isPress(entry) || cuts(entry, message, msPerCharacter));
    if (!cutter || isPress(cutter)) return [];
    const after = seconds(cutter.at - message.at);
    return [
      {
        message: `${quote(message.text)} was followed after ${after} by ${wordsOf(cutter)}, while it was being spoken.`,
        entries: [message.id, cutter.id],
      },
    ];
  });

type Message = TimelineEntry & { readonly channel: 'region' | 'notify' };

function isMessage(entry: TimelineEntry): entry is Message {
  return entry.channel === 'region' || entry.channel === 'notify';
}

function isAssertive(entry: TimelineEntry): entry is Message {
  return isMessage(entry) && entry.urgency === 'assertive';
}

function cuts(entry: TimelineEntry, message: Message, msPerCharacter: number): boolean {
  const later = entry.at - message.at;
  if (later >= message.text.length * msPerCharacter) return false;
  if (isAssertive(entry)) {
    return !sameWords(entry.text, message.text) && (isAssertive(message) || later <= oneChangeMs);
  }
  return isAssertive(message) && entry.channel === 'focus' && entry.why === 'arrived' && later > focusFirstMs;
}

function wordsOf(cutter: TimelineEntry): string {
  if (isAssertive(cutter)) return `another assertive message, ${quote(cutter.text)}`;
  return cutter.channel === 'focus' ? `the focus, which moved to ${quote(cutter.name)}` : 'something else';
}
