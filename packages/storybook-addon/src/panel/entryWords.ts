import type { TimelineEntry } from '@payaloud/testing/spoken-log';

type Channel = TimelineEntry['channel'];

/** An entry in words: what happened, the words themselves, and what else is known. */
export interface EntryWords {
  readonly what: string;
  readonly words: string;
  readonly details: readonly string[];
}

export const channelNames: Readonly<Record<Channel, string>> = {
  region: 'Live regions',
  notify: 'Notifications',
  lost: 'Lost',
  voice: 'Page voice',
  earcon: 'Sounds',
  haptic: 'Vibrations',
  focus: 'Focus',
  press: 'Presses',
  dialog: 'Dialogs',
  microphone: 'Microphone',
  mark: 'Marks',
};

const whyLost = {
  hidden: 'the region is hidden',
  'outside-modal': 'the region is outside the open dialog',
  'same-text': 'the region had this text already',
} as const;

const voicePhases = {
  started: 'Page voice began',
  ended: 'Page voice ended',
  cut: 'Page voice was cut off',
} as const;

const focusMoves = {
  arrived: 'Focus',
  lost: 'Focus lost',
  name: 'New name under the focus',
  state: 'New state under the focus',
  description: 'New description under the focus',
} as const;

/** The only place that words an entry. */
export function entryWords(entry: TimelineEntry): EntryWords {
  switch (entry.channel) {
    case 'region':
      return {
        what: 'Announced',
        words: entry.text,
        details: [...urgent(entry.urgency), ...(entry.isNew ? ['the region came with its text'] : [])],
      };
    case 'notify':
      return { what: 'Notified', words: entry.text, details: urgent(entry.urgency) };
    case 'lost':
      return { what: 'Lost', words: entry.text, details: [whyLost[entry.why]] };
    case 'voice':
      return { what: voicePhases[entry.phase], words: entry.text, details: [] };
    case 'earcon':
      return { what: 'Sound', words: entry.text, details: [] };
    case 'haptic':
      return { what: 'Vibration', words: `${entry.pattern.join(', ')} ms`, details: [] };
    case 'focus': {
      const details = [entry.role, ...entry.states, entry.description].filter((text) => text !== '');
      return { what: focusMoves[entry.why], words: entry.name || 'no name', details };
    }
    case 'press':
      return { what: 'Pressed', words: entry.key, details: entry.target === '' ? [] : [`on ${entry.target}`] };
    case 'dialog':
      return { what: `Dialog ${entry.phase}`, words: entry.name || 'no name', details: [] };
    case 'microphone':
      return { what: `Microphone ${entry.phase}`, words: '', details: [] };
    case 'mark':
      return { what: 'Mark', words: entry.text, details: [] };
  }
}

/** The words of an entry that a listener hears. `''` if there are none. */
export function wordsAloud(entry: TimelineEntry): string {
  if (entry.channel === 'region' || entry.channel === 'notify') return entry.text;
  if (entry.channel === 'voice') return entry.phase === 'started' ? entry.text : '';
  if (entry.channel === 'dialog') return entry.phase === 'opened' ? `${entry.name}, dialog` : '';
  if (entry.channel !== 'focus' || entry.why === 'lost') return '';
  return [entry.name, entry.role, ...entry.states, entry.description].filter((text) => text !== '').join(', ');
}

/** Time since the entry before, such as "0.3 s later". */
export function laterWords(entry: TimelineEntry, before: TimelineEntry | undefined): string {
  if (!before) return 'at first';
  const seconds = (entry.at - before.at) / 1000;
  return seconds < 0.05 ? 'at once' : `${seconds.toFixed(1)} s later`;
}

function urgent(urgency: 'polite' | 'assertive'): readonly string[] {
  return urgency === 'assertive' ? ['assertive'] : [];
}
