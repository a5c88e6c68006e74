import type { Challenge } from '@payaloud/core/confirmation';
import type { CodeRequestResult } from '@payaloud/core/internal/identity';
import { withTimeout, type Timers } from '../../runtime';
import { replyTimeoutMs } from './challengeSource';
import type { CodeDelivery, IdentityControllerOptions } from './options';

/** Asks the app for a code. Never rejects: if the app's code throws, the code counts as not sent. */
export async function requestCode(
  { requestCode: ask }: Pick<IdentityControllerOptions, 'requestCode'>,
  challenge: Challenge | undefined,
  timers: Timers,
): Promise<CodeRequestResult> {
  if (!ask || !challenge) return unavailable;
  try {
    return resultOf(await withTimeout(ask(challenge.text), replyTimeoutMs, null, timers));
  } catch {
    return unavailable;
  }
}

/** Answers from an app's server are not type-checked: anything unknown is "not sent". */
function resultOf(delivery: CodeDelivery | null): CodeRequestResult {
  switch (delivery?.outcome) {
    case 'sent': {
      const { to } = delivery;
      return { kind: 'sent', to: to === 'phone' || to === 'email' ? to : null };
    }
    case 'blocked': {
      const { retryAfterMs = NaN } = delivery;
      return { kind: 'too-many', waitMinutes: retryAfterMs > 0 ? Math.ceil(retryAfterMs / 60_000) : null };
    }
    case 'expired':
      return { kind: 'expired' };
    case 'signed-out':
      return { kind: 'signed-out' };
    default:
      return unavailable;
  }
}

const unavailable: CodeRequestResult = { kind: 'unavailable' };
