// A setup file of vitest for projects whose files share a worker: nothing that a file replaced reaches the next one.
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
