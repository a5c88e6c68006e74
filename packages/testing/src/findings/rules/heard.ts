import type { TimelineEntry } from '../../spoken-log/timelineEntry';

/** The words that a screen reader says for an entry. Empty for page speech, which is another voice. */
export function screenReaderWords(entry: TimelineEntry): string {
  if (entry.channel === 'region' || entry.channel === 'notify') return entry.text;
  if (entry.channel !== 'focus' || entry.why === 'lost') return '';
  // Of a changed description, Orca 48.1 said the description alone (November 2026).
  return entry.why === 'description' ? entry.description : [entry.name, entry.description].filter(Boolean).join('. ');
}

/** Two texts are the same words if they differ only in case, punctuation at their ends, or spaces. */
export function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

/** True if the user pressed something between the two entries. What follows answers that press. */
export function hasPressBetween(entries: readonly TimelineEntry[], first: TimelineEntry, last: TimelineEntry): boolean {
  return entries.some(({ channel, id }) => channel === 'press' && id > first.id && id < last.id);
}

/** A text in quotes, shortened to 80 characters. */
export function quote(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

/** A time in words, such as "0.3 seconds". */
export function seconds(ms: number): string {
  return `${(Math.max(ms, 0) / 1000).toFixed(1)} seconds`;
}
