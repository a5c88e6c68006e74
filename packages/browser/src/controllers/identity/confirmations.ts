import type { Challenge, SignedMethod } from '@payaloud/core/confirmation';
import { confirmWithPasskey, type PasskeyRequest } from '../../device-key';
import { hashChallenge } from '../../device-key/hashChallenge';
import type { IdentityConfirmation, IdentityControllerOptions, IdentityOutcome } from './options';
import { inTime } from './inTime';
import { sharedDeviceKey } from './shared';

/** How each way is asked for, signed and handed to the app. A rejection is "not known". */
export function createConfirmations(options: IdentityControllerOptions, failures: () => number) {
  function about<Method extends IdentityConfirmation['method']>(method: Method, { text }: Challenge, tries: number) {
    return { method, challenge: text, localAttempts: tries };
  }

  /** Null: this device does not hold the key that the server expects, so that it would refuse. */
  async function signed<Method extends SignedMethod>(method: Method, challenge: Challenge, localAttempts: number) {
    const confirmation = about(method, challenge, localAttempts);
    if (challenge.keyId === null) return { ...confirmation, jws: null };
    const jws = await (options.deviceKey ?? sharedDeviceKey()).sign(challenge, { method, localAttempts });
    return jws === null ? null : { ...confirmation, jws };
  }

  return {
    async drawing(challenge: Challenge): Promise<IdentityOutcome> {
      const confirmation = await signed('drawing', challenge, failures() + 1);
      return answered(confirmation ? options.onConfirm(confirmation) : undefined);
    },
    async device(challenge: Challenge): Promise<IdentityOutcome> {
      const confirmation = await signed('device', challenge, failures());
      return answered(confirmation ? options.onDevice?.(confirmation) : undefined);
    },
    async passkey(challenge: Challenge): Promise<IdentityOutcome> {
      const { ask = confirmWithPasskey, ...how } = options.passkey ?? {};
      const request: PasskeyRequest = { ...how, challenge: await hashChallenge(challenge) };
      const outcome = await ask(request);
      if (outcome.kind === 'unavailable') return 'unavailable';
      if (outcome.kind !== 'confirmed') return 'cancelled';
      const { assertion } = outcome;
      return answered(options.onPasskey?.({ ...about('passkey', challenge, failures()), assertion }));
    },
    async code(challenge: Challenge, code: string): Promise<IdentityOutcome> {
      return answered(options.onCode?.({ ...about('code', challenge, failures()), code }));
    },
  };
}

/** Of the app's server, which its types do not bind: what is no outcome is "not known". A passkey's prompt has its own time. */
async function answered(answer: Promise<IdentityOutcome> | undefined): Promise<IdentityOutcome> {
  const outcome = answer && (await inTime(answer, 'unavailable'));
  return outcomes.find((known) => known === outcome) ?? 'unavailable';
}

const outcomes: readonly IdentityOutcome[] = ['confirmed', 'not-recognized', 'cancelled', 'expired'];
