import { lazyPart } from '../../../runtime';
import * as afterPay from '../after-pay/afterPay';
import type { AfterPayPart } from '../lazyAfterPay';

export interface LatePart {
  readonly part: AfterPayPart;
  readonly requests: number;
  /** Lets the code arrive, and waits until it is loaded. */
  arrive(): Promise<void>;
  fail(): Promise<void>;
}

/** The after-pay code on a network that answers when the test wants. */
export function createLatePart(): LatePart {
  const answers: { readonly arrive: () => void; readonly fail: () => void }[] = [];
  const part = lazyPart(
    () =>
      new Promise<typeof afterPay>((resolve, reject) => {
        answers.push({
          arrive: () => resolve(afterPay),
          fail: () => reject(new TypeError('Failed to fetch dynamically imported module')),
        });
      }),
  );
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    part,
    get requests() {
      return answers.length;
    },
    arrive() {
      answers.at(-1)?.arrive();
      return settle();
    },
    fail() {
      answers.at(-1)?.fail();
      return settle();
    },
  };
}
