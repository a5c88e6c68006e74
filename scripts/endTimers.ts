// A setup file of vitest: the timers of a file end with it, as those of a page do. An announcer speaks for seconds after its page is
// gone, and would start its next timer on the fake clock of the next file, which reads earlier than its own.
import { afterAll } from 'vitest';
import { followTimers } from './followTimers';

afterAll(followTimers(globalThis));
