import type { Finding } from '../findings/finding';
import type { TimelineEntry } from './timelineEntry';

/**
 * The timeline as text, a line for each entry: the time since the first one, the channel, and what was said. Empty if
 * there are no entries.
 *
 * @example
 *   console.log(formatTimeline(spokenLog().entries));
 */
export function formatTimeline(entries: readonly TimelineEntry[]): string {
  const began = entries[0]?.at ?? 0;
  return entries
    .map((entry) => {
      const time = `+${((entry.at - began) / 1000).toFixed(2)} s`.padStart(9);
      return `${time}  ${entry.channel.padEnd(longestChannel)}  ${formatEntry(entry)}`;
    })
    .join('\n');
}

const longestChannel = 'microphone'.length;

/** The words of one entry, without its time and channel. For example "Pay, button, unavailable". */
function formatEntry(entry: TimelineEntry): string {
  switch (entry.channel) {
    case 'region':
    case 'notify':
      return entry.urgency === 'assertive' ? `${entry.text} (assertive)` : entry.text;
    case 'lost':
      return `${entry.text} (not spoken: ${entry.why})`;
    case 'voice':
      return `${entry.text} (${entry.phase})`;
    case 'haptic':
      return `${entry.pattern.join(', ')} ms`;
    case 'focus': {
      const { name, role, states, description, why } = entry;
      const words = [name, role, ...states, description].filter((word) => word !== '').join(', ');
      return why === 'arrived' ? words : `${words} (${why})`;
    }
    case 'press':
      return entry.target === '' ? entry.key : `${entry.key} on ${entry.target}`;
    case 'dialog':
      return `${entry.name} (${entry.phase})`.trim();
    case 'microphone':
      return entry.phase;
    default:
      return entry.text;
  }
}

/** The findings as text, two lines for each. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ name, severity, message, help }) => `  ${name} (${severity}): ${message}\n    ${help}`)
    .join('\n');
}
