import type { PaymentFlowEvent, PaymentNeed } from '@payaloud/core/internal/payment';
import { runAt, type Clock } from '../../runtime';
import type { Lookup } from './lookUp';
import type { PageGroupMember } from './pageGroup';
import type { ReviewPlatform } from './webPlatform';

/** Starts the continuous work of a payment: its timers, and its listeners for the page and the other tabs. */
export function createNeedStarter(platform: ReviewPlatform, group: PageGroupMember, lookUp: Lookup) {
  const { clock } = platform;
  return (need: PaymentNeed, dispatch: (event: PaymentFlowEvent) => void): (() => void) => {
    switch (need.type) {
      case 'timer':
        return clock.after(need.afterMs, () => dispatch(need.event));
      case 'signs':
        return atGrowingDistances(clock, need.afterMs, () => dispatch(need.event));
      case 'deadline':
        return runAt(clock, need.at, () => dispatch(need.event));
      case 'lookup': {
        const { orderId, paymentId, turn } = need;
        return lookUp(orderId, paymentId, (found) => dispatch({ type: 'looked-up', paymentId, turn, found }));
      }
      case 'presence':
        return group.follow(need.paymentId);
      case 'waking':
        return platform.onWake(() => dispatch({ type: 'woke' }));
      case 'news':
        return (
          platform.channel?.subscribe(({ orderId, paymentId }) => dispatch({ type: 'news', orderId, paymentId })) ??
          (() => {})
        );
    }
  };
}

/** Each distance is twice as long as the one before, so that a payer who waits for hours is not told each minute. */
function atGrowingDistances(clock: Clock, afterMs: number, tell: () => void): () => void {
  let stop = () => {};
  const wait = (ms: number) => {
    stop = clock.after(ms, () => {
      wait(2 * ms);
      tell();
    });
  };
  wait(afterMs);
  return () => stop();
}
