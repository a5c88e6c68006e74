import { formatTimeline, type LogClock, type SpokenLog } from '@payaloud/testing/spoken-log';
import { ADDON_ID } from '../constants';
import { findingTitle } from '../panel/findingWords';
import { pageTime } from '../pageTime';
import type { ListenReport, TestMode } from '../types';
import type { Capture } from './startCapture';
import type { TimerWatch } from './watchTimers';

/** In ms. Longer than any announcer measured waits after the focus has moved. */
const quietMs = 300;

/** In ms. Enough for three frames, in which frameworks render what a promise or a message brought. */
const restMs = 50;

/** In ms. A story that never gets quiet is checked after this time. */
const timeoutMs = 10_000;

/** Waits until the story is quiet, and reports what was found. */
export async function checkStory(
  { log, timers }: Pick<Capture, 'log' | 'timers'>,
  test: Exclude<TestMode, 'off'>,
  clock: LogClock = pageTime,
): Promise<ListenReport> {
  await whenQuiet(log, timers, clock);
  const findings = log.findings();
  const isFailed = test === 'error' && findings.some(({ severity }) => severity === 'error');
  const found = findings.length === 0 ? 'passed' : 'warning';
  return {
    type: ADDON_ID,
    version: 1,
    result: findings.map(({ name, message, severity, help }) => ({ name, message, severity, help })),
    status: isFailed ? 'failed' : found,
  };
}

/**
 * Waits until 300 ms have passed without an entry. After 50 ms without one it already ends, unless a timer of the story fires
 * within the rest of the time.
 */
async function whenQuiet(log: SpokenLog, timers: TimerWatch, clock: LogClock): Promise<void> {
  const began = clock.monotonic();
  let quietSince = began;
  let heard = log.entries.length;
  let rest = quietMs;
  do {
    await log.settled({ quietMs: restMs, timeoutMs });
    const now = clock.monotonic();
    if (log.entries.length !== heard) quietSince = now - restMs;
    heard = log.entries.length;
    rest = quietSince + quietMs - now;
  } while (rest > 0 && timers.isDueWithin(rest) && clock.monotonic() - began < timeoutMs);
}

/** The error that fails a test: each finding that fails it, and the timeline that shows it. */
export function failureOf(log: SpokenLog): Error {
  const lines = log
    .findings()
    .filter(({ severity }) => severity === 'error')
    .map((finding) => `${findingTitle(finding)}. ${finding.message}\n  ${finding.help}`);
  const error = new Error([...lines, '', formatTimeline(log.entries)].join('\n'));
  // Its frames are of this file, which Vitest would show as the place of the fault.
  error.stack = `${error.name}: ${error.message}`;
  return error;
}

/** A line for each finding that does not fail the test. */
export function warningLines({ result, status }: ListenReport): readonly string[] {
  return result
    .filter(({ severity }) => status !== 'failed' || severity === 'todo')
    .map((finding) => `${findingTitle(finding)}. ${finding.message} ${finding.help}`);
}
