import type { PaymentNeed } from './effects';
import type { PaymentFlow } from './flow';
import { paymentIdOf } from './state';

/** Most payments are through within five seconds; after this the payer hears that this one still goes on. In ms. */
const slowMs = 10_000;

/** The needs of a page that is watched, apart from those of an attempt: these are in `after-pay/needs`. */
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
