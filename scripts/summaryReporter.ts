import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Prints the last line of a run, which continuous integration parses: `N passed, N failed`. If `PAYALOUD_COUNTS` names a file,
 * appends the three numbers to it instead, because `.ci/run` adds them up. No test is tried again.
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
    process.on('exit', () => {
      const counts = process.env.PAYALOUD_COUNTS;
      if (counts) return appendFileSync(counts, `${passed} ${failed} ${skipped}\n`);
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    });
  }
}
