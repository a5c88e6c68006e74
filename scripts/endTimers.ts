// A setup file of vitest: the timers of a file end with it, as those of a page do. An announcer speaks for seconds after its page is
// gone, and would start its next timer on the fake clock of the next file, which reads earlier than its own. Code that is on its way
// still arrives, because vitest fails files whose imports come after their window is gone.
import { afterAll, vi } from 'vitest';
import { followTimers } from './followTimers';

const endTimers = followTimers(globalThis);
afterAll(async () => {
  endTimers();
  await vi.dynamicImportSettled();
});
