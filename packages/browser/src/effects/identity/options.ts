import type { IdentityMethod } from '@payaloud/core/identity';
import type { Language } from '@payaloud/core/languages';
import type { Announcer } from '../../announcer';
import type { DeviceKey, PasskeyAssertion, PasskeyOutcome, PasskeyRequest, TemplateVault } from '../../device-key';
import type { IdentityMemory } from './identityMemory';

/** What the app sends to its server. Nothing that was drawn is in it. */
export interface IdentityConfirmation<Method extends IdentityMethod = IdentityMethod> {
  /** How the payer confirmed. The server sees what the client asserts: a drawing gates a key of this device, no more. */
  readonly method: Method;
  /** As `getChallenge` returned it. */
  readonly challenge: string;
  /** Drawings that were compared on this device since the last success, this one included. 0 to 5. */
  readonly localAttempts: number;
}

/** Signed by the device key that the challenge names. */
export interface SignedByDevice {
  /** Compact JWS; null where the challenge names no key, and the server decides what that is worth. */
  readonly jws: string | null;
}

/**
 * `not-recognized` asks the payer once more; `expired`: the challenge's time was over, a new one is fetched; the others
 * say that it is not the payer's fault.
 */
export type IdentityOutcome = 'confirmed' | 'not-recognized' | 'cancelled' | 'unavailable' | 'expired';

type Answer = Promise<IdentityOutcome>;

/**
 * The ways beside the drawing. Give at least one; a code works where WebAuthn is missing. Of these, the payer is offered
 * what the challenge allows for its amount.
 */
export interface IdentityWays {
  /** The payer gave a passkey for this challenge: let the server verify it. */
  readonly onPasskey?: (
    confirmation: IdentityConfirmation<'passkey'> & { readonly assertion: PasskeyAssertion },
  ) => Answer;
  /** Possession of the device, where the challenge allows it for the amount. */
  readonly onDevice?: (confirmation: IdentityConfirmation<'device'> & SignedByDevice) => Answer;
  /** A one-time code or a PIN: digits without the spaces and hyphens between them; anything else as it was typed. */
  readonly onCode?: (confirmation: IdentityConfirmation<'code'> & { readonly code: string }) => Answer;
  readonly passkey?: PasskeyOptions;
}

/** How the passkey is asked for. */
export interface PasskeyOptions extends Pick<PasskeyRequest, 'credentialIds' | 'rpId' | 'timeout'> {
  /** Default: this browser's WebAuthn. */
  readonly ask?: (request: PasskeyRequest) => Promise<PasskeyOutcome>;
}

export interface IdentityControllerOptions extends IdentityWays {
  /**
   * The server's challenge for this payment, base64url (`formatChallenge`). Amount and payee that are shown and spoken
   * come out of it. Called when the component connects, and again where a try starts and its time is over.
   */
  readonly getChallenge: () => Promise<string>;
  /** The drawing was the payer's: send it. A rejection is "not known", and is no failed try. */
  readonly onConfirm: (confirmation: IdentityConfirmation<'drawing'> & SignedByDevice) => Answer;
  readonly language: Language<'identity'>;
  readonly announcer: Announcer;
  /**
   * `masked`: the page voice leaves out amount and payee, because others may hear them (`amountPrivacyOf`). Then nothing
   * is confirmed before the payer has heard them by `speakPayment`. Default: `whole`.
   */
  readonly amountPrivacy?: 'whole' | 'masked';
  /** Default: one vault of this origin, named `drawing`. */
  readonly vault?: TemplateVault;
  /** Default: one key of this origin, named `device`. */
  readonly deviceKey?: DeviceKey;
  /** Default: `localStorage`, so that a reload opens no new tries. */
  readonly memory?: IdentityMemory;
}
