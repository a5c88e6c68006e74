import type { IdentityMethod } from '@payaloud/core/identity';
import type { Language } from '@payaloud/core/languages';
import type { Announcer } from '../../announcer';
import type { PasskeyOutcome, PasskeyRequest, TemplateVault } from '../../device-key';
import type { FailureMemory } from './failureMemory';

/** What the app sends to its server. Nothing that was drawn is in it. */
export interface IdentityConfirmation {
  /** How the payer confirmed. The server sees what the client asserts: a drawing gates a key of this device, no more. */
  readonly method: IdentityMethod;
  /** As `getChallenge` returned it, for this confirmation only. */
  readonly challenge: string;
  /** Drawings that were compared on this device since the last success, this one included. 0 to 5. */
  readonly localAttempts: number;
}

/** `not-recognized` asks the payer once more; the others say that it is not the payer's fault. */
export type IdentityOutcome = 'confirmed' | 'not-recognized' | 'cancelled' | 'unavailable';

type Answer = Promise<IdentityOutcome>;

/** The ways beside the drawing. Give at least one; a code works where WebAuthn is missing. */
export interface IdentityWays {
  /** Asks for the passkey and lets the server verify it. */
  readonly onPasskey?: (confirmation: IdentityConfirmation & { readonly method: 'passkey' }) => Answer;
  /** Only where the app accepts possession of the device for this amount. */
  readonly onDevice?: (confirmation: IdentityConfirmation & { readonly method: 'device' }) => Answer;
  /** A one-time code or a PIN, as it was typed or pasted, without spaces around it. */
  readonly onCode?: (confirmation: IdentityConfirmation & { readonly method: 'code'; readonly code: string }) => Answer;
}

export interface IdentityControllerOptions extends IdentityWays {
  /** The server's challenge for this payment, base64url. Called once for each confirmation that is about to be sent. */
  readonly getChallenge: () => Promise<string>;
  /** The drawing was the payer's: sign and send. A rejection is "not known", and is no failed try. */
  readonly onConfirm: (confirmation: IdentityConfirmation & { readonly method: 'drawing' }) => Answer;
  readonly language: Language;
  readonly announcer: Announcer;
  /** Default: one vault of this origin, named `drawing`. */
  readonly vault?: TemplateVault;
  /** Default: `localStorage`, so that a reload opens no new tries. */
  readonly failureMemory?: FailureMemory;
}

/** For an `onPasskey` that uses `confirmWithPasskey`: how to end where it gave no credential. */
export function passkeyEnd(outcome: PasskeyOutcome): Exclude<IdentityOutcome, 'not-recognized'> {
  switch (outcome.kind) {
    case 'confirmed':
      return 'confirmed';
    case 'unavailable':
      return 'unavailable';
    default:
      return 'cancelled';
  }
}

/**
 * The hash that a passkey signs: the SHA-256 of the challenge's bytes.
 *
 * @param challenge base64url, without padding.
 */
export async function passkeyChallenge(challenge: string): Promise<PasskeyRequest['challenge']> {
  const binary = atob(challenge.replaceAll('-', '+').replaceAll('_', '/'));
  return crypto.subtle.digest(
    'SHA-256',
    Uint8Array.from(binary, (character) => character.charCodeAt(0)),
  );
}
