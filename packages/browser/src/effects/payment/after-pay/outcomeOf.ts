import type { PayOutcome } from '@payaloud/core/payment';
import { readOutcome } from '@payaloud/core/payment';

/** What the app's function answers; `null` where it throws, rejects or answers nothing: not known, never refused. */
export async function outcomeOf(ask: () => Promise<PayOutcome>): Promise<PayOutcome | null> {
  try {
    return readOutcome(await ask());
  } catch {
    return null;
  }
}
