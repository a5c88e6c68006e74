import type { PasskeyAssertion } from '@payaloud/core/internal/confirmation';
import type { CodeChannel, IdentityMethod } from '@payaloud/core/internal/identity';
import type { Language } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import type { Announcer } from '../../announcer';
import type { DeviceKey, PasskeyOutcome, PasskeyRequest, TemplateVault } from '../../device-key';
import type { Clock, LazyPart } from '../../runtime';
import type { VoiceCheck } from '../../voice-identity';
import type { IdentityMemory } from './identityMemory';

/** Data that the app sends to its server. It contains nothing of the drawing. */
export interface IdentityConfirmation<Method extends IdentityMethod = IdentityMethod> {
  /** How the payer confirmed, as the client claims. A drawing or a voice unlocks a key of this device, and proves no more. */
  readonly method: Method;
  /** As returned by `getChallenge`. */
  readonly challenge: string;
  /** Drawings, or voices, compared on this device since the last success, including this one. 0 to 5. */
  readonly localAttempts: number;
}

/** Signed by the device key that the challenge names. */
export interface SignedByDevice {
  /** Compact JWS; null if the challenge names no key, and the server decides what that is worth. */
  readonly jws: string | null;
}

/**
 * `not-recognized` asks the payer again; `expired` fetches a new challenge; `blocked` says that this way is locked for now, and
 * names a passkey or the device if one is offered; `signed-out` asks the payer to sign in again; the others say that the payer is not at fault.
 */
export type IdentityOutcome =
  'confirmed' | 'not-recognized' | 'cancelled' | 'unavailable' | 'expired' | 'signed-out' | 'blocked';

/** The outcome of a request for a code. */
export type CodeDelivery =
  /** `to`: said to the payer, so that they know where to look. */
  | { readonly outcome: 'sent'; readonly to?: CodeChannel | null }
  /** Too many codes, for now. `retryAfterMs`: how long no other is sent. */
  | { readonly outcome: 'blocked'; readonly retryAfterMs?: number }
  /** The challenge can no longer be confirmed; a new one is fetched. */
  | { readonly outcome: 'expired' }
  /** The payer's session has ended. */
  | { readonly outcome: 'signed-out' }
  /** The code could not be sent. */
  | { readonly outcome: 'unavailable' | 'not-recognized' };

type Answer = Promise<IdentityOutcome>;

/**
 * The methods besides the drawing. Provide at least one; a code works without WebAuthn. The payer is offered those that
 * the challenge allows for its amount.
 */
export interface OtherMethodOptions {
  /** The payer provided a passkey for this challenge. Let the server verify it. */
  readonly onPasskey?: (
    confirmation: IdentityConfirmation<'passkey'> & { readonly assertion: PasskeyAssertion },
  ) => Answer;
  /** Proves possession of the device. Offered if the challenge allows it for the amount. */
  readonly onDevice?: (confirmation: IdentityConfirmation<'device'> & SignedByDevice) => Answer;
  /** A one-time code or a PIN. Digits arrive without spaces and hyphens; anything else arrives as typed. */
  readonly onCode?: (confirmation: IdentityConfirmation<'code'> & { readonly code: string }) => Answer;
  /**
   * Sends the payer a one-time code for this challenge. Called at once if the code comes first among the methods, otherwise when
   * the payer asks for it; again for each new code, and for a new challenge whose old one had a code. A rejected promise means
   * that nothing was sent.
   * @default none: the payer has the code or the PIN, or gets it by the app's own means
   */
  readonly requestCode?: (challenge: string) => Promise<CodeDelivery>;
  /**
   * Settings of the passkey request.
   * @default any passkey of this origin, asked for by this browser's WebAuthn
   */
  readonly passkey?: PasskeyOptions;
}

/**
 * Confirming by voice beside the device key. Offered only to a payer who has set up a voice, if the challenge allows it and
 * names the key of this device, and the amount is low enough. Experimental. Voice match: a convenience signal. Not proof
 * of identity; recordings and cloned voices can pass. Always with another factor, always optional.
 */
export interface VoiceMethod {
  /** `createVoiceCheck` of `@payaloud/voiceprint`, created outside render. */
  readonly check: VoiceCheck;
  /** A voice is offered for amounts below this, in its currency only. */
  readonly below: Money;
  /** The voice matched, and the device key has signed. Let the server verify the signature, and store the label. */
  readonly onVoice: (confirmation: IdentityConfirmation<'voice'> & { readonly jws: string }) => Answer;
}

/** A voice is never the only method besides the drawing: without one of the others it does not compile. */
export type VoiceOption =
  | {
      /**
       * Offers a voice beside the device key, for small amounts. Experimental.
       * @default no voice
       */
      readonly voice?: undefined;
    }
  | ({
      /**
       * Offers a voice beside the device key, for small amounts. Experimental.
       * @default no voice
       */
      readonly voice?: VoiceMethod;
    } & (
      | Required<Pick<OtherMethodOptions, 'onPasskey'>>
      | Required<Pick<OtherMethodOptions, 'onDevice'>>
      | Required<Pick<OtherMethodOptions, 'onCode'>>
    ));

export interface PasskeyOptions extends Pick<PasskeyRequest, 'credentialIds' | 'rpId' | 'timeout'> {
  /** Default: this browser's WebAuthn. */
  readonly ask?: (request: PasskeyRequest) => Promise<PasskeyOutcome>;
}

/** The options with the experimental voice, and its panel, without which it is not offered. */
export interface IdentityControllerOptions extends IdentityOptions {
  readonly voice?: VoiceMethod | undefined;
  readonly voicePanel?: LazyPart<unknown> | null | undefined;
}

export interface IdentityOptions extends OtherMethodOptions {
  /**
   * Returns the server's challenge for this payment, base64url (`formatChallenge`). The amount and payee that are shown
   * and spoken come from it. Called when the component connects, and again if a try starts after it has expired.
   */
  readonly getChallenge: () => Promise<string>;
  /**
   * The drawing was the payer's: send the confirmation. A rejected promise means "not known" and does not count as a
   * failed try.
   */
  readonly onDrawing: (confirmation: IdentityConfirmation<'drawing'> & SignedByDevice) => Answer;
  readonly language: Language<'identity'>;
  readonly announcer: Announcer;
  /**
   * `masked`: the page voice leaves out amount and payee, because others may hear them (`amountPrivacyOf`). Then
   * nothing can be confirmed until the payer has heard them with `speakPayment`. Default: `whole`.
   */
  readonly amountPrivacy?: 'whole' | 'masked';
  /**
   * Keeps the templates of the drawing.
   * @default one vault of this origin, named `drawing`
   */
  readonly vault?: TemplateVault;
  /**
   * The key that the drawing unlocks.
   * @default one key of this origin, named `device`
   */
  readonly deviceKey?: DeviceKey;
  /**
   * Counts the tries.
   * @default `localStorage`, so that a reload grants no new tries
   */
  readonly memory?: IdentityMemory;
  /**
   * Gives the time in ms, and calls back later: for the time limits of answers, and the lifetime of a challenge.
   * @default the page's clock
   */
  readonly clock?: Clock;
  /**
   * Interface code to be loaded with the drawing, which is not shown before it.
   * @default none
   */
  readonly alsoNeeded?: { readonly drawing?: LazyPart<unknown> };
}
