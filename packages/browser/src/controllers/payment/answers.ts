import type { PayOutcome } from '@payaloud/core/payment';

/** An end is true whenever it is told; everything else describes a moment that may have passed. */
export function isEnd({ kind }: PayOutcome): boolean {
  return ['succeeded', 'declined', 'failed', 'cancelled', 'expired'].includes(kind);
}

/** What the app's function answers; `null` where it throws, rejects or answers nothing: not known, never refused. */
export async function outcomeOf(ask: () => Promise<PayOutcome>): Promise<PayOutcome | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    return null;
  }
}
