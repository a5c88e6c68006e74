import type { PaymentNeed } from './effects';
import type { PaymentFlow } from './flow';
import { paymentIdOf } from './state';

/**
 * In ms. Most payments finish within five seconds; after this delay the payer hears that this one is still going on.
 */
const slowMs = 10_000;

/** The needs of a watched page, except those of an attempt, which are in `after-pay/needs`. */
export function firstNeeds({ current, timeLeft, extending, afterPay, isWatched }: PaymentFlow): readonly PaymentNeed[] {
  if (!isWatched) return [];
  const paymentId = paymentIdOf(current);
  const needs: PaymentNeed[] = [
    { key: 'news', type: 'news' },
    { key: 'waking', type: 'waking' },
    { key: `presence:${paymentId ?? ''}`, type: 'presence', paymentId },
  ];
  if (current.status === 'processing' && !current.slow) {
    const { paymentId } = current;
    needs.push({ key: `slow:${paymentId}`, type: 'timer', afterMs: slowMs, event: { type: 'slow', paymentId } });
  }
  const isTimed = current.status === 'review' && extending === null && timeLeft && !timeLeft.isOver;
  if (isTimed) {
    needs.push({ key: `time:${timeLeft.dueAt}`, type: 'deadline', at: timeLeft.dueAt, event: { type: 'time-due' } });
  }
  if (afterPay.status !== 'ready') {
    const when = afterPay.isAwaited || current.status === 'processing' ? 'now' : 'soon';
    needs.push({ key: `after-pay:${when}`, type: 'after-pay', when });
  }
  return needs;
}
