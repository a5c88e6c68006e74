import { beforeEach, expect } from 'vitest';
import { spokenLogMatchers, startSpokenLog, type SpokenLogMatchers } from './spoken-log';

export { expectSilence, expectSpoken, spokenLog } from './spoken-log';

declare module 'vitest' {
  // Not `Assertion`: a declaration file that extends it works only if it is read after Vitest's own.
  // eslint-disable-next-line typescript/no-empty-object-type
  interface Matchers<T> extends SpokenLogMatchers<T> {}
}

expect.extend(spokenLogMatchers);

/** Each test has a log of its own. A test without a page has none. */
beforeEach(() => (typeof document === 'undefined' ? undefined : startSpokenLog()));
