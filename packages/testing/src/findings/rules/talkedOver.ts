import type { TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Rule } from '../evidence';
import { quote, sameWords, seconds } from './heard';

/**
 * In ms. A focus move within this time is spoken before the alert, because screen readers hold regions back: Orca 48 by
 * 115 to 160 ms (measured November 2026).
 */
const focusFirstMs = 160;

/**
 * An alert is cut while it is being spoken: by another assertive message, or by a focus move of the page. A press of the
 * user ends the speech by itself, so nothing after it counts.
 */
export const talkedOver: Rule = ({ entries }, { msPerCharacter }) =>
  entries.flatMap((alert, index) => {
    if (!isAssertive(alert)) return [];
    const cutter = entries
      .slice(index + 1)
      .find((entry) => entry.channel === 'press' || cuts(entry, alert, alert.text.length * msPerCharacter));
    if (!cutter || cutter.channel === 'press') return [];
    return [
      {
        message: `${quote(alert.text)} was cut off after ${seconds(cutter.at - alert.at)} by ${wordsOf(cutter)}.`,
        entries: [alert.id, cutter.id],
      },
    ];
  });

type Words = TimelineEntry & { readonly channel: 'region' | 'notify' };

function isAssertive(entry: TimelineEntry): entry is Words {
  return (entry.channel === 'region' || entry.channel === 'notify') && entry.urgency === 'assertive';
}

function cuts(entry: TimelineEntry, alert: Words, speakingMs: number): boolean {
  const later = entry.at - alert.at;
  if (later >= speakingMs) return false;
  if (isAssertive(entry)) return !sameWords(entry.text, alert.text);
  return entry.channel === 'focus' && entry.why === 'arrived' && later > focusFirstMs;
}

function wordsOf(cutter: TimelineEntry): string {
  if (isAssertive(cutter)) return `another assertive message, ${quote(cutter.text)}`;
  return cutter.channel === 'focus' ? `the focus, which moved to ${quote(cutter.name)}` : 'something else';
}
