import type { FakeClock, Random, Tab } from '@payaloud/testing';
import { lazyPart } from '../../../../runtime';
import * as afterPay from '../../after-pay/afterPay';
import type { AfterPayPart } from '../../lazyAfterPay';

export interface UnluckyPartOptions {
  readonly tab: Tab;
  readonly clock: FakeClock;
  readonly random: Random;
  readonly isUnlucky: () => boolean;
}

/** What runs after Pay of one page, which comes late, or fails and comes at a later try. */
export function createUnluckyPart({ tab, clock, random, isUnlucky }: UnluckyPartOptions): AfterPayPart {
  return lazyPart(() =>
    tab.run(
      () =>
        new Promise<typeof afterPay>((resolve, reject) => {
          const hasFailed = isUnlucky() && random.chance(0.3);
          const ms = isUnlucky() ? random.pick([5, 300, 300, 2_500, 30_000]) : 50;
          clock.after(ms, () => (hasFailed ? reject(new TypeError('Failed to fetch')) : resolve(afterPay)));
        }),
    ),
  );
}
