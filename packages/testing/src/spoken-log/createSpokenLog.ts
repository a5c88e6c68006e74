import { findFindings } from '../findings/findFindings';
import { createPageClock } from '../time/pageClock';
import { connectChannels } from './channels/connectChannels';
import { guarded } from './channels/wrapMethod';
import { createObserved } from './observed';
import type { SpokenLog, SpokenLogOptions } from './spokenLog';
import type { TimelineEntry, TimelineEvent } from './timelineEntry';
import { waitUntilSettled } from './waitUntilSettled';
import { isSpoken, openedDialogs } from './spokenWords';

/**
 * Records what a page says and is told, on one clock: live regions as a screen reader would read them, `ariaNotify`,
 * page speech, sounds, vibration, focus, presses, dialogs and the microphone.
 *
 * It is as strict as the screen reader that was measured. A hidden region is silent, and so is one outside an open modal.
 * Setting the same text again is not heard. A region that comes with its text is heard, and marked, because not every reader
 * speaks it.
 *
 * It never changes the page and never moves the focus. It notices speech and sounds from its creation on.
 *
 * @example
 *   const log = createSpokenLog();
 *   await log.settled();
 *   console.log(formatTimeline(log.entries));
 *   log.stop();
 */
export function createSpokenLog(doc: Document = document, options: SpokenLogOptions = {}): SpokenLog {
  const clock = options.clock ?? createPageClock();
  const began = clock.monotonic();
  const now = () => clock.monotonic() - began;
  const observed = createObserved(now);
  const listeners = new Set<(entry: TimelineEntry) => void>();
  let entries: TimelineEntry[] = [];
  let count = 0;

  function add(event: TimelineEvent): number {
    const entry: TimelineEntry = { id: (count += 1), at: now(), ...event };
    entries.push(entry);
    for (const listener of listeners) guarded(() => listener(entry));
    return entry.id;
  }

  const channels = connectChannels(doc, {
    add,
    observed,
    after: (ms, run) => clock.after(ms, run),
    ignore: options.ignore,
  });

  return {
    get entries() {
      channels.flush();
      return entries;
    },
    texts(channel) {
      channels.flush();
      if (channel === 'dialog') return openedDialogs(entries);
      return entries
        .filter(isSpoken)
        .filter((entry) => channel === undefined || entry.channel === channel)
        .map(({ text }) => text);
    },
    findings() {
      channels.flush();
      return findFindings({ entries, observed, now: now() }, options.findings);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mark(text) {
      channels.flush();
      add({ channel: 'mark', text });
    },
    settled(settledOptions) {
      observed.effectMs = Math.max(observed.effectMs, settledOptions?.quietMs ?? 0);
      const look = () => {
        channels.flush();
        return { entries, observed, now: now(), count };
      };
      return waitUntilSettled(look, options.clock ?? 'page', settledOptions);
    },
    clear() {
      channels.flush();
      entries = [];
    },
    stop() {
      channels.flush();
      channels.stop();
    },
  };
}
