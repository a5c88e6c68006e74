import type { TimelineEntry } from '../../spoken-log/timelineEntry';

/** The words that a screen reader says for an entry. Empty for page speech, which is another voice. */
export function screenReaderWords(entry: TimelineEntry): string {
  if (entry.channel === 'region' || entry.channel === 'notify') return entry.text;
  if (entry.channel !== 'focus' || entry.why === 'lost') return '';
  // Of a changed description, Orca 48.1 said the description alone (November 2026).
  return entry.why === 'description' ? entry.description : [entry.name, entry.description].filter(Boolean).join('. ');
}

/** Two texts are the same words if they differ only in case, punctuation or spaces. */
export function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** The words of a text. Symbols stay, because "$3" and "€3" differ. */
export function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}\p{S}]+/gu) ?? []).join(' ');
}

/** In ms, before and after. Within this time the same words in another channel make up for those that were not heard. */
const besideMs = 2_000;

/** True if another entry near this one says its words too. */
export function isHeardBeside(
  entry: TimelineEntry & { readonly text: string },
  entries: readonly TimelineEntry[],
): boolean {
  const text = plain(entry.text);
  return entries.some((other) => {
    if (other.id === entry.id || Math.abs(other.at - entry.at) > besideMs) return false;
    const words = other.channel === 'voice' && other.phase === 'started' ? other.text : screenReaderWords(other);
    return plain(words).includes(text);
  });
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
