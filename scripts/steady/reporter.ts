import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

interface Failure {
  readonly project: string;
  readonly file: string;
  readonly name: string;
}

/** Writes what `npm run measure -- steady` counts into the file that `PAYALOUD_RESULTS` names. */
export default class SteadyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    const failures: Failure[] = [];
    for (const module of modules) {
      const where = { project: module.project.name, file: relative(process.cwd(), module.moduleId) };
      if (module.errors().length > 0) failures.push({ ...where, name: 'the file itself' });
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failures.push({ ...where, name: test.fullName });
      }
    }
    for (const error of unhandledErrors)
      failures.push({ project: 'outside of tests', file: '', name: messageOf(error) });
    writeFileSync(process.env.PAYALOUD_RESULTS ?? '', JSON.stringify({ passed, failed: failures.length, failures }));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : JSON.stringify(error);
}
