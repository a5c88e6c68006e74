import type { TimelineEntry, TimelineEvent } from '@payaloud/testing/spoken-log';
import { describe, expect, it } from 'vitest';
import { sampleEntries } from '../test-support/sampleState';
import { entryWords, wordsAloud } from './entryWords';

const entry = (event: TimelineEvent): TimelineEntry => ({ id: 1, at: 0, ...event });

const line = (of: TimelineEntry) => {
  const { what, words, details } = entryWords(of);
  return [what, words, ...details].join(' | ');
};

describe('entryWords', () => {
  it('words each channel', () => {
    expect(sampleEntries.map(line)).toEqual([
      'Focus | Pay $23.50 | button',
      'Pressed | Enter | on Pay $23.50',
      'Lost | Paying | the region is hidden',
      'Announced | Paid 23.50 dollars',
      'Notified | Paid 23.50 dollars | assertive',
      'Sound | 660 Hz',
      'Vibration | 20, 40, 20 ms',
      'Page voice began | Paid.',
      'Page voice was cut off | Paid.',
    ]);
  });

  it('says that a focused element has no name', () => {
    const nameless = {
      channel: 'focus',
      name: '',
      role: 'button',
      states: [],
      description: '',
      why: 'arrived',
    } as const;
    expect(line(entry(nameless))).toBe('Focus | no name | button');
  });
});

describe('wordsAloud', () => {
  it('are those that a listener hears', () => {
    expect(sampleEntries.map(wordsAloud).filter((text) => text !== '')).toEqual([
      'Pay $23.50, button',
      'Paid 23.50 dollars',
      'Paid 23.50 dollars',
      'Paid.',
    ]);
  });
});
