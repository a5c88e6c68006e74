import type { NotifyEvent, RegionEvent, TimelineEntry, VoiceEvent } from './timelineEntry';

/** An entry that carries words which the user heard. A page voice counts when it starts. */
export type SpokenWords = TimelineEntry & (RegionEvent | NotifyEvent | (VoiceEvent & { readonly phase: 'started' }));

export function isSpoken(entry: TimelineEntry): entry is SpokenWords {
  if (entry.channel === 'voice') return entry.phase === 'started';
  return entry.channel === 'region' || entry.channel === 'notify';
}

/** The names of the dialogs that opened, in order. */
export function openedDialogs(entries: readonly TimelineEntry[]): string[] {
  return entries.flatMap((entry) => (entry.channel === 'dialog' && entry.phase === 'opened' ? [entry.name] : []));
}
