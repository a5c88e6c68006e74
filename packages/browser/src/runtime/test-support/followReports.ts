import { beforeEach, vi } from 'vitest';

/**
 * Holds back the errors that code under test reports as uncaught, which would fail the test. They are reported by the page's own
 * timers, which are fake until the end of the file. Returns a function that takes the errors since its last call.
 */
export function followReports(): () => readonly unknown[] {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  return takeReports;
}

function takeReports(): readonly unknown[] {
  try {
    vi.runAllTimers();
    return [];
  } catch (error) {
    return [error, ...takeReports()];
  }
}
