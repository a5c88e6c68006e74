import type { Desk } from '../support/desk';
import type { Assertion, Plan, Severity, Step } from './plan';

export interface Score extends Assertion {
  readonly plan: Plan;
  readonly task: string;
  readonly verdict: 'conveyed' | 'not conveyed';
  /** Everything that Orca said after the keys. */
  readonly words: string;
}

/** In ms. Orca's last words about a control came 160 ms after the key on a quiet machine (November 2026). */
const timeoutMs = 6_000;
/** In ms, for words that belong to the next step if they come at all. */
const restMs = 300;

/** Presses the keys of a step, and compares what Orca then says with the step's assertions. */
export async function scoreStep(desk: Desk, plan: Plan, step: Step): Promise<Score[]> {
  const { keys, to = 'page', task = '', assertions, until } = step;
  const from = desk.texts().length;
  if (to === 'page') await desk.pressInPage(...keys.split(' '));
  else desk.press(...keys.split(' '));
  if (until) await desk.waitFor(until);
  const words = () => desk.texts().slice(from).join('\n');
  const expected = assertions.filter(({ unmet }) => unmet === undefined);
  const end = performance.now() + timeoutMs;
  while (performance.now() < end && !expected.every(({ heard }) => heard.test(words()))) await rest(20);
  if (assertions.length > 0) await rest(restMs);
  const heard = words();
  return assertions.map((one) => ({
    ...one,
    plan,
    task,
    verdict: one.heard.test(heard) ? 'conveyed' : 'not conveyed',
    words: heard,
  }));
}

/** True if the outcome is not the one that the plan expects. */
export function isUnexpected({ verdict, unmet }: Score): boolean {
  return (verdict === 'conveyed') === (unmet !== undefined);
}

/** One row for each plan: how many of its assertions Orca conveys, by severity, and why it does not convey the rest. */
export function summarize(scores: readonly Score[]) {
  const plans = [...new Set(scores.map(({ plan }) => plan))];
  return plans.map((plan) => {
    const own = scores.filter((score) => score.plan === plan);
    const count = (severity: Severity) => {
      const weighed = own.filter((score) => score.severity === severity);
      const conveyed = weighed.filter(({ verdict }) => verdict === 'conveyed');
      return weighed.length === 0 ? '–' : `${conveyed.length} of ${weighed.length}`;
    };
    const missing = own.filter(({ verdict }) => verdict === 'not conveyed');
    const reasons = new Set(missing.map(({ severity, conveys, unmet }) => `${severity} ${conveys}: ${unmet ?? '?'}`));
    return {
      pattern: `[${plan.pattern}](https://github.com/w3c/aria-at/tree/master/tests/apg/${plan.source})`,
      'our control': plan.control,
      MUST: count('MUST'),
      SHOULD: count('SHOULD'),
      MAY: count('MAY'),
      'not conveyed': [...reasons].join('; '),
    };
  });
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
