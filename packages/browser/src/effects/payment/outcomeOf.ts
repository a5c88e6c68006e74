import type { PayOutcome } from '@payaloud/core/payment';
import { readOutcome } from '@payaloud/core/internal/payment';

/** The app's answer; `null` if it throws, rejects or returns nothing. That means "not known", never "refused". */
export async function outcomeOf(ask: () => Promise<PayOutcome>): Promise<PayOutcome | null> {
  try {
    return readOutcome(await ask());
  } catch {
    return null;
  }
}
