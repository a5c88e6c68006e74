import type { LogClock } from '@payaloud/testing/spoken-log';
import { pageTime } from '../pageTime';
import type { StatusStore } from './storyStatus';

/** In ms. */
const retryMs = 500;
const maxTries = 40;

/**
 * Storybook's status store throws until it has heard from the server, which takes up to a second after the page has loaded
 * (Storybook 10.6.7). Calls that come before wait, and keep their order. A store that never gets ready is given up.
 */
export function patientStatusStore(store: StatusStore, clock: LogClock = pageTime): StatusStore {
  const waiting: (() => void)[] = [];
  let tries = 0;

  function run() {
    for (let next = waiting[0]; next; next = waiting[0]) {
      try {
        next();
      } catch {
        tries += 1;
        if (tries < maxTries) clock.after(retryMs, run);
        else waiting.length = 0;
        return;
      }
      tries = 0;
      waiting.shift();
    }
  }

  function add(call: () => void) {
    waiting.push(call);
    if (waiting.length === 1) run();
  }

  return {
    set: (statuses) => add(() => store.set(statuses)),
    unset: (storyIds) => add(() => store.unset(storyIds)),
  };
}
