import { listenTo, type Channel } from '../channel';
import { ADDON_ID, EVENTS } from '../constants';
import type { ListenReport } from '../types';
import { statusOf, type StatusStore } from './storyStatus';

/** The part of the test run that Storybook's test widget shares (`@storybook/addon-vitest` 10.6.7). */
interface TestRun {
  /** A run of all stories has none. */
  readonly storyIds?: readonly string[] | undefined;
  readonly startedAt?: number | undefined;
  readonly reports: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Marks every story that Storybook's test widget has run and that has findings. The widget itself marks stories only for its
 * own tests and for accessibility. Returns the undo.
 */
export function followTestRuns(channel: Channel, store: StatusStore): () => void {
  let startedAt: number | undefined;
  const told = new Map<string, unknown>();
  return listenTo(channel, EVENTS.TEST_RUN, (message) => {
    const run = runIn(message);
    if (!run) return;
    if (run.startedAt !== startedAt) {
      startedAt = run.startedAt;
      told.clear();
      store.unset(run.storyIds && [...run.storyIds]);
    }
    for (const [storyId, reports] of Object.entries(run.reports)) {
      const report = reports.find(isOurs);
      // The whole run comes again with each change.
      if (!report || JSON.stringify(report) === told.get(storyId)) continue;
      told.set(storyId, JSON.stringify(report));
      const status = statusOf(storyId, report.result, report.status);
      if (status) store.set([status]);
      else store.unset([storyId]);
    }
  });
}

/** Null if the message is anything but the state of a run: the format is Storybook's own, and may change. */
function runIn(message: unknown): TestRun | null {
  const run = at(at(at(at(message, 'event'), 'payload'), 'state'), 'currentRun');
  const reports = at(run, 'reports');
  return typeof reports === 'object' && reports !== null ? (run as TestRun) : null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function isOurs(report: unknown): report is ListenReport {
  return at(report, 'type') === ADDON_ID && Array.isArray(at(report, 'result'));
}
