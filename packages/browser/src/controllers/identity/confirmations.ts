import type { Challenge, SignedMethod } from '@payaloud/core/confirmation';
import { confirmWithPasskey, type PasskeyRequest } from '../../device-key';
import { hashChallenge } from '../../device-key/hashChallenge';
import type { IdentityConfirmation, IdentityControllerOptions, IdentityOutcome } from './options';
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
      return confirmation ? options.onConfirm(confirmation) : 'unavailable';
    },
    async device(challenge: Challenge): Promise<IdentityOutcome> {
      const confirmation = await signed('device', challenge, failures());
      return (confirmation && options.onDevice?.(confirmation)) ?? 'unavailable';
    },
    async passkey(challenge: Challenge): Promise<IdentityOutcome> {
      const { ask = confirmWithPasskey, ...how } = options.passkey ?? {};
      const request: PasskeyRequest = { ...how, challenge: await hashChallenge(challenge) };
      const outcome = await ask(request);
      if (outcome.kind === 'unavailable') return 'unavailable';
      if (outcome.kind !== 'confirmed') return 'cancelled';
      const { assertion } = outcome;
      return options.onPasskey?.({ ...about('passkey', challenge, failures()), assertion }) ?? 'unavailable';
    },
    async code(challenge: Challenge, code: string): Promise<IdentityOutcome> {
      return options.onCode?.({ ...about('code', challenge, failures()), code }) ?? 'unavailable';
    },
  };
}
