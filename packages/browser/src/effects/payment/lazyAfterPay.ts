import type { AfterPayStatus } from '@payaloud/core/payment';
import { lazyPart, loadSoon, type LazyPart, type Timers } from '../../runtime';
import type * as AfterPay from './after-pay/afterPay';

export type AfterPayPart = LazyPart<typeof AfterPay>;

/** The code that sends, follows and reconciles a payment. Pay does not work until it is loaded. */
export const afterPay: AfterPayPart = lazyPart(() => import('./after-pay/afterPay'));

/** Delay before a failed load is retried while somebody waits for it, in ms. */
const againMs = 5_000;

export function statusOf(part: AfterPayPart): AfterPayStatus {
  if (part.get()) return 'ready';
  return part.getStatus() === 'failed' ? 'failed' : 'loading';
}

/** Loads the part and reports each change. Returns the undo; a load in progress still finishes. */
export function bringAfterPay(part: AfterPayPart, when: 'soon' | 'now', timers: Timers, tell: () => void): () => void {
  const pause = { end: () => {} };
  const load = () => void part.load().catch(() => {});
  const undo = part.subscribe(() => {
    if (when === 'now' && part.getStatus() === 'failed') pause.end = timers.after(againMs, load);
    tell();
  });
  const hasPage = typeof document !== 'undefined';
  const stopLoading = hasPage ? loadSoon(document, part) : () => {};
  if (when === 'now' || !hasPage) load();
  return () => {
    undo();
    stopLoading();
    pause.end();
  };
}
