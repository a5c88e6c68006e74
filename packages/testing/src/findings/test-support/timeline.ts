import { createObserved, type Observed, type ObservedPress } from '../../spoken-log/observed';
import type { TimelineEntry, TimelineEvent } from '../../spoken-log/timelineEntry';
import { findFindings } from '../findFindings';
import type { FindingOptions } from '../findingOptions';
import type { FindingName } from '../finding';

/** An event of a test's timeline, at a time in ms, with what the log observed about it. */
export interface Step {
  readonly at: number;
  readonly event: TimelineEvent;
  readonly source?: number | undefined;
  readonly press?: Partial<ObservedPress>;
  /** Set if the user moved the focus with the pointer. */
  readonly by?: 'pointer';
}

type Urgency = 'polite' | 'assertive';
type Focus = Partial<Extract<TimelineEvent, { channel: 'focus' }>>;

export const step = {
  region: (at: number, text: string, { urgency = 'polite' as Urgency, source = 1, isNew = false } = {}): Step => ({
    at,
    event: { channel: 'region', text, urgency, ...(isNew && { isNew }) },
    source,
  }),
  notify: (at: number, text: string, urgency: Urgency = 'polite'): Step => ({
    at,
    event: { channel: 'notify', text, urgency },
  }),
  lost: (at: number, text: string, why: Extract<TimelineEvent, { channel: 'lost' }>['why']): Step => ({
    at,
    event: { channel: 'lost', text, why },
  }),
  voice: (at: number, text: string, phase: 'started' | 'ended' | 'cut', utterance = 1): Step => ({
    at,
    event: { channel: 'voice', text, phase, utterance },
  }),
  focus: (at: number, name: string, focus: Focus = {}): Step => ({
    at,
    event: { channel: 'focus', name, role: 'button', states: [], description: '', why: 'arrived', ...focus },
  }),
  /** With `press`, the pressed control should answer. */
  press: (at: number, key: string, target = '', press?: Partial<ObservedPress>): Step => ({
    at,
    event: { channel: 'press', key, target },
    ...(press ? { press } : {}),
  }),
  dialog: (at: number, name: string, phase: 'opened' | 'closed'): Step => ({
    at,
    event: { channel: 'dialog', name, phase },
  }),
  microphone: (at: number, phase: 'opened' | 'closed'): Step => ({ at, event: { channel: 'microphone', phase } }),
  mark: (at: number, text: string): Step => ({ at, event: { channel: 'mark', text } }),
};

/** The findings of one rule for these steps, ten seconds after the last. Ids count from 1. */
export function findingsOf(name: FindingName, steps: readonly Step[], options: FindingOptions & { now?: number } = {}) {
  const now = options.now ?? (steps.at(-1)?.at ?? 0) + 10_000;
  const observed: Observed = createObserved(() => now);
  const entries: TimelineEntry[] = steps.map(({ at, event, source, press, by }, index) => {
    const id = index + 1;
    if (source !== undefined) observed.sources.set(id, source);
    if (by === 'pointer') observed.pointed.add(id);
    if (press) observed.presses.set(id, { changed: false, shownAt: null, ...press });
    return { id, at, ...event };
  });
  return findFindings({ entries, observed, now }, options).filter((finding) => finding.name === name);
}
