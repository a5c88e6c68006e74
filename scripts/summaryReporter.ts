import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Appends `passed failed skipped` to the file that `PAYALOUD_COUNTS` names. `run/steps.mjs` and `.ci/run` print their sums as the
 * last line of a run. No test is tried again.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    let skipped = 0;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        else skipped += 1;
      }
    }
    const counts = process.env.PAYALOUD_COUNTS;
    if (counts) process.on('exit', () => appendFileSync(counts, `${passed} ${failed} ${skipped}\n`));
  }
}
