import type { Finding, TimelineEntry } from '@payaloud/testing/spoken-log';
import { silence, type ListenState } from '../panel/timelineStore';

/** A payment whose reply is announced twice, and whose first status is lost. */
export const sampleEntries: readonly TimelineEntry[] = [
  { id: 1, at: 0, channel: 'focus', name: 'Pay $23.50', role: 'button', states: [], description: '', why: 'arrived' },
  { id: 2, at: 1_210, channel: 'press', key: 'Enter', target: 'Pay $23.50' },
  { id: 3, at: 1_250, channel: 'lost', text: 'Paying', why: 'hidden' },
  { id: 4, at: 2_600, channel: 'region', text: 'Paid 23.50 dollars', urgency: 'polite' },
  { id: 5, at: 2_620, channel: 'notify', text: 'Paid 23.50 dollars', urgency: 'assertive' },
  { id: 6, at: 2_650, channel: 'earcon', text: '660 Hz' },
  { id: 7, at: 2_660, channel: 'haptic', pattern: [20, 40, 20] },
  { id: 8, at: 3_000, channel: 'voice', text: 'Paid.', phase: 'started', utterance: 1 },
  { id: 9, at: 3_400, channel: 'voice', text: 'Paid.', phase: 'cut', utterance: 1 },
];

const help = 'https://github.com/payaloud/payaloud/blob/main/docs/listen.md';

export const sampleFindings: readonly Finding[] = [
  {
    name: 'lost',
    message: 'Nobody heard “Paying”: its live region is hidden.',
    entries: [3],
    help: `${help}#lost`,
    severity: 'todo',
  },
  {
    name: 'said-twice',
    message: '“Paid 23.50 dollars” was said twice within 0.1 s.',
    entries: [4, 5],
    help: `${help}#said-twice`,
    severity: 'error',
  },
];

export const sampleState: ListenState = {
  ...silence,
  starts: 1,
  storyId: 'checkout--paying',
  test: 'error',
  entries: sampleEntries,
  findings: sampleFindings,
};
