// A setup file of vitest. `vi.waitFor` only ends a test that hangs, as `expect.poll` does: its own second is too short for a busy
// machine (29 November 2026).
import { vi } from 'vitest';

const { waitFor } = vi;

vi.waitFor = (run, options) => waitFor(run, typeof options === 'number' ? options : { timeout: 30_000, ...options });
