import type { SpokenLog } from './createSpokenLog';

/** Matchers for `expect.extend(spokenLogMatchers)`, in vitest and jest. */
export const spokenLogMatchers = {
  /** Passes if the text was heard in any channel. */
  toHaveSpoken(log: SpokenLog, expected: string | RegExp) {
    return report(
      log.texts().some((text) => fits(text, expected)),
      log,
      `spoken ${String(expected)}`,
    );
  },
  /** Passes if at least one channel said the text, and none said it twice. */
  toHaveSpokenOnce(log: SpokenLog, expected: string | RegExp) {
    const channels = log.entries.filter(({ text }) => fits(text, expected)).map(({ channel }) => channel);
    const isOnce = channels.length > 0 && new Set(channels).size === channels.length;
    return report(isOnce, log, `spoken ${String(expected)} once`);
  },
  /** Passes if these texts were heard in this order. Others may come between. */
  toHaveSpokenInOrder(log: SpokenLog, expected: readonly (string | RegExp)[]) {
    let next = 0;
    for (const text of log.texts()) {
      const wanted = expected[next];
      if (wanted !== undefined && fits(text, wanted)) next += 1;
    }
    return report(next === expected.length, log, `spoken in order ${expected.map(String).join(' | ')}`);
  },
  toHaveSpokenNothing(log: SpokenLog) {
    return report(log.entries.length === 0, log, 'spoken nothing');
  },
};

/** For the type declaration: `declare module 'vitest' { interface Assertion<T> extends SpokenLogMatchers<T> {} }`. */
export interface SpokenLogMatchers<Result> {
  toHaveSpoken(expected: string | RegExp): Result;
  toHaveSpokenOnce(expected: string | RegExp): Result;
  toHaveSpokenInOrder(expected: readonly (string | RegExp)[]): Result;
  toHaveSpokenNothing(): Result;
}

function fits(text: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? text === expected : expected.test(text);
}

function report(pass: boolean, log: SpokenLog, what: string) {
  const heard = log.entries.map(({ channel, text }) => `  ${channel}: ${text}`).join('\n') || '  nothing';
  return { pass, message: () => `expected the page ${pass ? 'not ' : ''}to have ${what}; heard:\n${heard}` };
}
