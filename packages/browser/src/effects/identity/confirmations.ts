import type { Challenge, SignedMethod } from '@payaloud/core/confirmation';
import { confirmWithPasskey, type PasskeyRequest } from '../../device-key';
import { hashChallenge } from '../../device-key/hashChallenge';
import { withTimeout, type Timers } from '../../runtime';
import { replyTimeoutMs } from './challengeSource';
import type { IdentityConfirmation, IdentityControllerOptions, IdentityOutcome } from './options';
import { sharedDeviceKey } from './shared';

/** Asks for each method, signs, and calls the app. A rejected promise means "not known". */
export type Confirmations = ReturnType<typeof createConfirmations>;

export function createConfirmations(options: IdentityControllerOptions, timers: Timers) {
  function about<Method extends IdentityConfirmation['method']>(method: Method, { text }: Challenge, tries: number) {
    return { method, challenge: text, localAttempts: tries };
  }

  /** Null if this device lacks the key that the server expects, because the server would refuse. */
  async function signed<Method extends SignedMethod>(method: Method, challenge: Challenge, localAttempts: number) {
    const confirmation = about(method, challenge, localAttempts);
    if (challenge.keyId === null) return { ...confirmation, jws: null };
    const jws = await (options.deviceKey ?? sharedDeviceKey()).sign(challenge, { method, localAttempts });
    return jws === null ? null : { ...confirmation, jws };
  }

  /**
   * Answers from an app's server are not type-checked: anything but an outcome is "not known". A passkey prompt has its
   * own timeout.
   */
  async function answered(answer: Promise<IdentityOutcome> | undefined): Promise<IdentityOutcome> {
    const outcome = answer && (await withTimeout(Promise.resolve(answer), replyTimeoutMs, 'unavailable', timers));
    return outcomes.find((known) => known === outcome) ?? 'unavailable';
  }

  return {
    async drawing(challenge: Challenge, tries: number): Promise<IdentityOutcome> {
      const confirmation = await signed('drawing', challenge, tries);
      return answered(confirmation ? options.onDrawing(confirmation) : undefined);
    },
    async device(challenge: Challenge, tries: number): Promise<IdentityOutcome> {
      const confirmation = await signed('device', challenge, tries);
      return answered(confirmation ? options.onDevice?.(confirmation) : undefined);
    },
    async voice(challenge: Challenge, tries: number): Promise<IdentityOutcome> {
      const confirmation = await signed('voice', challenge, tries);
      // Without a signature the voice would be the only factor.
      if (!confirmation || confirmation.jws === null) return 'unavailable';
      const { jws } = confirmation;
      return answered(options.voice?.onVoice({ ...confirmation, jws }));
    },
    async passkey(challenge: Challenge, tries: number): Promise<IdentityOutcome> {
      const { ask = confirmWithPasskey, ...how } = options.passkey ?? {};
      const request: PasskeyRequest = { ...how, challenge: await hashChallenge(challenge) };
      const outcome = await ask(request);
      if (outcome.kind === 'unavailable') return 'unavailable';
      if (outcome.kind !== 'confirmed') return 'cancelled';
      const { assertion } = outcome;
      return answered(options.onPasskey?.({ ...about('passkey', challenge, tries), assertion }));
    },
    async code(challenge: Challenge, tries: number, code: string): Promise<IdentityOutcome> {
      return answered(options.onCode?.({ ...about('code', challenge, tries), code }));
    },
  };
}

const outcomes: readonly IdentityOutcome[] = [
  'confirmed',
  'not-recognized',
  'cancelled',
  'expired',
  'signed-out',
  'blocked',
];
