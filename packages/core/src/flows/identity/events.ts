import type { PresenceEvent } from '../../flow';
import type { CodeChannel, DroppedStroke, IdentityMethod, NoAnswer } from './reasons';
import type { KnownIdentity, ReadChallenge, SecretId } from './state';

export type IdentityEvent =
  | PresenceEvent
  /** The device's stored data. Read after the first render, because servers have no device. */
  | ({ readonly type: 'restored' } & Pick<KnownIdentity, 'failures' | 'usual' | 'template'>)
  | { readonly type: 'restore-failed' }
  /** The failures counted by all pages of this device. */
  | { readonly type: 'failures-counted'; readonly failures: number }
  /** The app offers other methods, for example because the amount changed. */
  | { readonly type: 'methods-changed'; readonly otherMethods: KnownIdentity['otherMethods'] }
  | { readonly type: 'challenge-loaded'; readonly challenge: ReadChallenge }
  | { readonly type: 'challenge-failed'; readonly cause: NoAnswer }
  /** A new challenge replaces one that the server found expired. */
  | { readonly type: 'challenge-renewed'; readonly challenge: ReadChallenge }
  /** The payer pressed the control of a method. `secret`: the typed code; null for `code` asks to send one. */
  | { readonly type: 'chosen'; readonly method: IdentityMethod; readonly secret: SecretId | null }
  /** The payer sent an empty code. */
  | { readonly type: 'empty-code' }
  /** The payer asked to hear the payment in full. */
  | { readonly type: 'speak-pressed' }
  /** The payment was delivered in full. */
  | { readonly type: 'heard'; readonly about: string }
  | { readonly type: 'drawing-closed' }
  | { readonly type: 'stroke-dropped'; readonly reason: DroppedStroke }
  | { readonly type: 'drawn'; readonly secret: SecretId }
  /** `challenge`: the one that the check found, if the payment has changed. */
  | {
      readonly type: 'drawing-checked';
      readonly turn: number;
      readonly result: 'accepted' | 'refused' | NoAnswer;
      readonly challenge: ReadChallenge | null;
    }
  | { readonly type: 'voice-ended'; readonly turn: number; readonly end: VoiceEnd }
  /** The payer left the voice check. */
  | { readonly type: 'voice-closed' }
  | { readonly type: 'answered'; readonly turn: number; readonly result: MethodResult }
  /** The app's answer to a request for a code. */
  | { readonly type: 'code-request-ended'; readonly request: number; readonly result: CodeRequestResult }
  /** There is no answer yet after `checkingWordsDelay`. */
  | { readonly type: 'checking-lasts'; readonly turn: number };

export type MethodResult = 'confirmed' | 'not-recognized' | 'cancelled' | NoAnswer;

/** How a request for a code ended. */
export type CodeRequestResult =
  | { readonly kind: 'sent'; readonly to: CodeChannel | null }
  /** `waitMinutes`: until the next request counts; null if unknown. */
  | { readonly kind: 'too-many'; readonly waitMinutes: number | null }
  /** The challenge can no longer be confirmed. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unavailable' };

/** How the voice check ended. */
export type VoiceEnd =
  /** The device key may sign. `tries`: voices that were compared, including this one, 1 to 5. */
  | { readonly kind: 'matched'; readonly tries: number }
  /** Five voices were not recognized. */
  | { readonly kind: 'locked' }
  /** The stored voice is gone, or cannot be read. */
  | { readonly kind: 'unavailable' }
  /** The payer left, or did nothing for a while. */
  | { readonly kind: 'left' };

export interface IdentityFacts {
  /** `masked`: the page voice leaves out amount and payee, because others may hear them. */
  readonly amountPrivacy: 'whole' | 'masked';
  /** Id of the challenge that can be used now, or null. */
  readonly usableChallenge: string | null;
}
