import { appendFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Appends to the file that `PAYALOUD_COUNTS` names: a line `FAILED …` for each test that failed, and `passed failed skipped`.
 * `run/steps.mjs` and `.ci/run` print the sums as the last line of a run; `.ci/run` prints what failed before it. No test is
 * tried again.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    let skipped = 0;
    const failures = unhandledErrors.map((error) => failure('outside of a test', [error]));
    for (const module of modules) {
      const ofModule = module.errors();
      failed += ofModule.length;
      if (ofModule.length > 0) failures.push(failure(module.relativeModuleId, ofModule));
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') {
          failed += 1;
          failures.push(failure(`${module.relativeModuleId} > ${test.fullName}`, errors));
        } else skipped += 1;
      }
    }
    const counts = process.env.PAYALOUD_COUNTS;
    const lines = [...failures, `${passed} ${failed} ${skipped}`, ''].join('\n');
    if (counts) process.on('exit', () => appendFileSync(counts, lines));
  }
}

/** One line. */
function failure(where: string, errors: readonly unknown[]): string {
  const messages = errors.map((error) => (error as { message?: string }).message ?? String(error));
  return `FAILED ${where}: ${stripVTControlCharacters(messages.join(' | ')).replaceAll(/\s+/g, ' ').slice(0, 600)}`;
}
