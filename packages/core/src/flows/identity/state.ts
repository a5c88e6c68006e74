import type { Money } from '../../money';
import type { Need } from '../../flow';
import type { DroppedStroke, IdentityMethod, IdentityStatus, NoAnswer, OtherMethod, RetryCause } from './reasons';

/** The payment to be confirmed, from the server's challenge. */
export interface AskedPayment {
  readonly amount: Money;
  readonly payee: string;
}

/** A challenge as the flow knows it. The handler keeps its bytes. */
export interface ReadChallenge {
  /** Identifies the bytes. A challenge that is fetched again has another id. */
  readonly id: string;
  /** Equal for two challenges about the same order, amount and payee. */
  readonly about: string;
  readonly payment: AskedPayment;
  /** The ways that the challenge allows for this amount. A voice only if the app and this device can offer it. */
  readonly allowed: readonly IdentityMethod[];
  /** `ready`: the voice check can show its digits at once, before a press. Default: it opens on a press only. */
  readonly voice?: 'ready';
}

/** Identifies a drawing or a code that the handler keeps. The secret itself is never in a state, event or effect. */
export type SecretId = string;

/** The drawing, and only the drawing, locks after this many failures. */
export const maxFailures = 5;

export interface KnownIdentity {
  /** Drawings that were refused since the last confirmation that proves identity, 0 to 5. */
  readonly failures: number;
  /**
   * `enrolled` if this device stores a template. It is stored only with consent, and deleted when consent is withdrawn.
   */
  readonly template: 'none' | 'enrolled';
  /** Whether the device's stored data was read. `failed`: read again with the next challenge. */
  readonly device: 'unread' | 'failed' | 'read';
  readonly otherMethods: readonly [OtherMethod, ...OtherMethod[]];
  /** The challenge whose payment is shown. Null until one was read. */
  readonly challenge: Pick<ReadChallenge, 'id' | 'about' | 'voice'> | null;
  /** Null until a challenge was read. */
  readonly payment: AskedPayment | null;
  /** Null until a challenge was read. */
  readonly allowed: readonly IdentityMethod[] | null;
  readonly isLoading: boolean;
  /** `about` of the challenge that the payer asked to hear and that was delivered. */
  readonly heard: string | null;
  /** Locked after five voices that were not recognized. The voice check counts them. */
  readonly voice: 'open' | 'locked';
  /** The last drawing that was compared for this payment, unless it was accepted. Forgotten with the payment. */
  readonly refused: SecretId | null;
  /** The way that last confirmed on this device. It comes first, so the payer's usual way is one stop away. */
  readonly usual: IdentityMethod | null;
  /** Number of watching components. Nothing is said while it is 0. */
  readonly watchers: number;
  /** Counts checks, so that late answers to earlier ones can be recognized. */
  readonly turn: number;
}

export type IdentityState = KnownIdentity &
  (
    | { readonly status: 'idle' }
    /** A way was chosen, and waits for the challenge. */
    | {
        readonly status: 'preparing';
        readonly method: IdentityMethod;
        readonly secret: SecretId | null;
      }
    /** The surface is open; pinch and scroll are off until it closes. */
    | { readonly status: 'drawing' }
    /**
     * The voice check is open, and says itself what happens in it. `by`: whether the payer pressed, or the page shows the
     * digits of their usual way in the place of its button.
     */
    | { readonly status: 'speaking'; readonly by: 'press' | 'page' }
    | { readonly status: 'checking'; readonly method: IdentityMethod; readonly isSaid: boolean }
    | { readonly status: 'confirmed'; readonly method: IdentityMethod }
    | { readonly status: 'retry'; readonly method: IdentityMethod; readonly cause: RetryCause }
    /** The drawing is locked. Every other way still works. */
    | { readonly status: 'blocked' }
  ) & { readonly status: IdentityStatus };

export type IdentityEvent =
  /** `watched`: a component shows the flow. `left`: it no longer does. */
  | { readonly type: 'watched' }
  | { readonly type: 'left' }
  /** The device's stored data. Read after the first render, because servers have no device. */
  | ({ readonly type: 'restored' } & Pick<KnownIdentity, 'failures' | 'usual' | 'template'>)
  | { readonly type: 'restore-failed' }
  /** The failures counted by all pages of this device. */
  | { readonly type: 'failures-counted'; readonly failures: number }
  /** The app offers other ways, for example because the amount changed. */
  | { readonly type: 'ways-changed'; readonly otherMethods: KnownIdentity['otherMethods'] }
  | { readonly type: 'challenge-loaded'; readonly challenge: ReadChallenge }
  | { readonly type: 'challenge-failed'; readonly cause: NoAnswer }
  /** A new challenge replaces one that the server found expired. */
  | { readonly type: 'challenge-renewed'; readonly challenge: ReadChallenge }
  /** The payer pressed the control of a way. `secret`: the typed code. */
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
  /** There is no answer yet after `checkingWordsDelay`. */
  | { readonly type: 'checking-lasts'; readonly turn: number };

export type MethodResult = 'confirmed' | 'not-recognized' | 'cancelled' | NoAnswer;

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

export type IdentityEffect =
  /** Unlocks page speech. Phones allow that only during the task of a press. */
  | { readonly type: 'prime' }
  /** Announces the state. `after-render`: a dialog closes at the same time. */
  | { readonly type: 'say'; readonly state: IdentityState; readonly when: 'now' | 'after-render' }
  | { readonly type: 'say-payment'; readonly payment: AskedPayment; readonly about: string }
  /** Says that the stroke did not count. The surface stays open. */
  | { readonly type: 'say-dropped' }
  /** Vibrates briefly because the surface has opened. */
  | { readonly type: 'tap' }
  | { readonly type: 'remember'; readonly failures: number; readonly usual: IdentityMethod | null }
  | { readonly type: 'restore' }
  | { readonly type: 'load-challenge' }
  /** Fetches a new challenge, because the server no longer accepts the current one. */
  | { readonly type: 'renew-challenge' }
  /** Compares the drawing on this device. If it is the payer's, sends the confirmation. */
  | {
      readonly type: 'check-drawing';
      readonly turn: number;
      readonly secret: SecretId;
      /** `about` of the payment that the payer is confirming. */
      readonly about: string | null;
      readonly failures: number;
      readonly otherMethods: readonly OtherMethod[];
    }
  /**
   * Adds a refused drawing to the template, because the payer has proved who drew it by a passkey or a code. Does
   * nothing if it is too far from the enrolled ones.
   */
  | { readonly type: 'refresh-template'; readonly secret: SecretId }
  /** Verifies a passkey, the device, a code, or a voice that was matched. */
  | {
      readonly type: 'ask';
      readonly turn: number;
      readonly method: OtherMethod | 'voice';
      readonly challenge: string;
      readonly secret: SecretId | null;
      /** Of the drawing; for a voice, the voices that were compared. */
      readonly failures: number;
    }
  /** Forgets a drawing or a code that is no longer needed. */
  | { readonly type: 'forget'; readonly secret: SecretId };

export type IdentityNeed = Need &
  (
    | /** Waits, then reports that the check is taking long. */
      { readonly kind: 'checking-words'; readonly turn: number; readonly ms: number }
      /** The voice check is open. */
    | { readonly kind: 'voice'; readonly turn: number; readonly by: 'press' | 'page' }
  );

export interface InitialIdentity {
  /** At least one way that needs no drawing. */
  readonly otherMethods: readonly [OtherMethod, ...OtherMethod[]];
  /** Stored from an earlier visit, so that a reload grants no new tries. Default: 0. */
  readonly failures?: number;
  /** Default: `none`. */
  readonly template?: KnownIdentity['template'];
}

/** The initial state: the app's ways, and data about the payer from earlier visits. */
export function initialIdentity(initial: InitialIdentity): IdentityState {
  const { otherMethods, failures = 0, template = 'none' } = initial;
  const known: KnownIdentity = {
    failures: countOf(failures),
    template,
    device: 'unread',
    otherMethods,
    challenge: null,
    payment: null,
    allowed: null,
    isLoading: false,
    heard: null,
    voice: 'open',
    refused: null,
    usual: null,
    watchers: 0,
    turn: 0,
  };
  return { ...known, status: known.failures >= maxFailures ? 'blocked' : 'idle' };
}

/** Clamps stored failures to a whole number from 0 to 5. */
export function countOf(failures: number): number {
  return Math.max(0, Math.min(maxFailures, Math.trunc(failures) || 0));
}

/** True if the drawing is offered and not locked. */
export function canDraw({ template, failures, allowed }: KnownIdentity): boolean {
  const isAllowed = allowed === null || allowed.includes('drawing');
  return template === 'enrolled' && failures < maxFailures && isAllowed;
}

/**
 * All ways for this amount, the usual one first. A locked one keeps its place. A voice comes last: it is known only with
 * the challenge.
 */
export function shownMethods(state: KnownIdentity): readonly IdentityMethod[] {
  const { template, otherMethods, allowed, usual } = state;
  const others: readonly IdentityMethod[] = allowed?.includes('voice') ? [...otherMethods, 'voice'] : otherMethods;
  const all: readonly IdentityMethod[] = template === 'enrolled' ? ['drawing', ...others] : others;
  const shown = all.filter((method) => allowed === null || allowed.includes(method));
  return [...shown].sort((one, other) => Number(other === usual) - Number(one === usual));
}

export function openMethods(state: KnownIdentity): readonly IdentityMethod[] {
  return shownMethods(state).filter((method) => !isLocked(state, method) && (method !== 'drawing' || canDraw(state)));
}

/** True if the way was tried in vain too often. */
export function isLocked({ failures, voice }: KnownIdentity, method: IdentityMethod): boolean {
  return method === 'drawing' ? failures >= maxFailures : method === 'voice' && voice === 'locked';
}
