import { formatFindings, formatTimeline } from './formatTimeline';
import { isMatch } from './isMatch';
import type { SpokenLog } from './spokenLog';
import { isSpoken } from './spokenWords';

/** Matchers for `expect.extend(spokenLogMatchers)`, in vitest and jest. `@payaloud/testing/vitest` adds them for you. */
export const spokenLogMatchers = {
  /** Passes if the text was heard in any channel. */
  toHaveSpoken(log: SpokenLog, expected: string | RegExp) {
    return report(
      log.texts().some((text) => isMatch(text, expected)),
      log,
      `spoken ${String(expected)}`,
    );
  },
  /** Passes if at least one channel said the text, and none said it twice. */
  toHaveSpokenOnce(log: SpokenLog, expected: string | RegExp) {
    const said = log.entries.filter(isSpoken).filter(({ text }) => isMatch(text, expected));
    const channels = said.map(({ channel }) => channel);
    const isOnce = channels.length > 0 && new Set(channels).size === channels.length;
    return report(isOnce, log, `spoken ${String(expected)} once`);
  },
  /** Passes if these texts were heard in this order. Others may come between. */
  toHaveSpokenInOrder(log: SpokenLog, expected: readonly (string | RegExp)[]) {
    let next = 0;
    for (const text of log.texts()) {
      const wanted = expected[next];
      if (wanted !== undefined && isMatch(text, wanted)) next += 1;
    }
    return report(next === expected.length, log, `spoken in order ${expected.map(String).join(' | ')}`);
  },
  toHaveSpokenNothing(log: SpokenLog) {
    return report(log.texts().length === 0, log, 'spoken nothing');
  },
  /** Passes if no finding has the severity `error`. Those that are `todo` are only shown. */
  toHaveNoFindings(log: SpokenLog) {
    const findings = log.findings();
    const pass = findings.every(({ severity }) => severity !== 'error');
    const message = () =>
      `expected the page ${pass ? 'to have findings' : 'to have no findings'}; found:\n${formatFindings(findings)}\n` +
      `heard:\n${formatTimeline(log.entries)}`;
    return { pass, message };
  },
};

/** For the type declaration: `declare module 'vitest' { interface Matchers<T> extends SpokenLogMatchers<T> {} }`. */
export interface SpokenLogMatchers<Result> {
  toHaveSpoken(expected: string | RegExp): Result;
  toHaveSpokenOnce(expected: string | RegExp): Result;
  toHaveSpokenInOrder(expected: readonly (string | RegExp)[]): Result;
  toHaveSpokenNothing(): Result;
  toHaveNoFindings(): Result;
}

function report(pass: boolean, log: SpokenLog, what: string) {
  const heard = () => formatTimeline(log.entries) || '  nothing';
  return { pass, message: () => `expected the page ${pass ? 'not ' : ''}to have ${what}; heard:\n${heard()}` };
}
