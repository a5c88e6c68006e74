import { PayaloudTestingError } from '../PayaloudTestingError';
import { createSpokenLog } from './createSpokenLog';
import type { SpokenLog, SpokenLogOptions } from './spokenLog';

/** Shared by every copy of this package in the page, such as the one in a Storybook addon. */
const key = Symbol.for('payaloud.spokenLog');
const shared = globalThis as { [key]?: SpokenLog | undefined };

/**
 * Makes a log the one that `expectSpoken`, `expectSilence` and `spokenLog` mean. Returns the undo, which brings back the
 * one before. `@payaloud/testing/vitest` and the Storybook addon call it for you.
 *
 * @example
 *   const log = createSpokenLog();
 *   const undo = setCurrentLog(log);
 */
export function setCurrentLog(log: SpokenLog): () => void {
  const before = shared[key];
  shared[key] = log;
  return () => {
    if (shared[key] === log) shared[key] = before;
  };
}

/**
 * Creates a log and makes it the current one. Returns the undo, which also stops it. Call both around each test.
 *
 * @example
 *   const stop = startSpokenLog();
 *   document.body.innerHTML = '<p role="status"></p>';
 *   stop();
 */
export function startSpokenLog(doc: Document = document, options: SpokenLogOptions = {}): () => void {
  const log = createSpokenLog(doc, options);
  const leave = setCurrentLog(log);
  return () => {
    leave();
    log.stop();
  };
}

/**
 * The current log.
 *
 * @throws {PayaloudTestingError} `no-log`
 * @example
 *   await spokenLog().settled();
 *   spokenLog().texts();
 */
export function spokenLog(): SpokenLog {
  const log = shared[key];
  if (!log) {
    throw new PayaloudTestingError(
      'no-log',
      'No spoken log is running. Add "@payaloud/testing/vitest" to setupFiles, or call startSpokenLog().',
    );
  }
  return log;
}
