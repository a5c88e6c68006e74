import { lazyPart, type LazyPart } from '../../runtime';
import type * as AfterPay from './after-pay/afterPay';
import { afterPay } from './lazyAfterPay';

/**
 * Loads the code after Pay together with what a component shows after Pay. `createPaymentControllerWith` sends a payment
 * once both have loaded.
 */
export function afterPayWith<Shown>(bring: () => Promise<Shown>): LazyPart<typeof AfterPay & Shown> {
  return lazyPart(async () => {
    const [part, shown] = await Promise.all([afterPay.load(), bring()]);
    return { ...part, ...shown };
  });
}
