import type { Money } from '../../money';
import type { CodeChannel, IdentityMethod, IdentityStatus, OtherMethod, RetryCause } from './reasons';

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
  /** The methods that the challenge allows for this amount. A voice only if the app and this device can offer it. */
  readonly allowed: readonly IdentityMethod[];
  /** `ready`: the voice check can show its digits at once, before a press. Default: it opens on a press only. */
  readonly voice?: 'ready';
}

/** Identifies a drawing or a code that the handler keeps. The secret itself is never in a state, event or effect. */
export type SecretId = string;

/** The one-time code that the payer may type. */
export type SentCode =
  /** The app sends no code on request: the payer has one, or gets it by the app's own means. */
  | { readonly status: 'own' }
  | { readonly status: 'unsent' }
  /** `isNew`: it replaces a code that was sent before. */
  | { readonly status: 'sending'; readonly request: number; readonly isNew: boolean }
  /** `to`: null if the app does not say. */
  | { readonly status: 'sent'; readonly to: CodeChannel | null; readonly isNew: boolean }
  /** No code counts now: a server replaces the old one before it sends. */
  | { readonly status: 'failed' }
  /** None was sent, because the payer's session has ended. */
  | { readonly status: 'signed-out' }
  /** Too many were sent. `waitMinutes`: until the next one, from 1; null if unknown. `wasSent`: an older code still counts. */
  | { readonly status: 'too-many'; readonly waitMinutes: number | null; readonly wasSent: boolean };

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
  readonly code: SentCode;
  /** Counts requests for a code, so that late answers to earlier ones can be recognized. */
  readonly codeRequests: number;
  /** The last drawing that was compared for this payment, unless it was accepted. Forgotten with the payment. */
  readonly refused: SecretId | null;
  /** The method that last confirmed on this device. It comes first, so the payer's usual method is one stop away. */
  readonly usual: IdentityMethod | null;
  /** Number of watching components. Nothing is said while it is 0. */
  readonly watchers: number;
  /** Counts checks, so that late answers to earlier ones can be recognized. */
  readonly turn: number;
}

export type IdentityState = KnownIdentity &
  (
    | { readonly status: 'idle' }
    /** A method was chosen, and waits for the challenge. */
    | {
        readonly status: 'preparing';
        readonly method: IdentityMethod;
        readonly secret: SecretId | null;
      }
    /** The surface is open; pinch and scroll are off until it closes. */
    | { readonly status: 'drawing' }
    /**
     * The voice check is open, and says itself what happens in it. `by`: whether the payer pressed, or the page shows the
     * digits of their usual method in the place of its button.
     */
    | { readonly status: 'speaking'; readonly by: 'press' | 'page' }
    /** `isSaid`: "Checking" was said, because it lasts or the payer pressed another method. */
    | { readonly status: 'checking'; readonly method: IdentityMethod; readonly isSaid: boolean }
    | { readonly status: 'confirmed'; readonly method: IdentityMethod }
    | { readonly status: 'retry'; readonly method: IdentityMethod; readonly cause: RetryCause }
    /** The drawing is locked. Every other way still works. */
    | { readonly status: 'blocked' }
  ) & { readonly status: IdentityStatus };

export interface InitialIdentity {
  /** At least one method that needs no drawing. */
  readonly otherMethods: readonly [OtherMethod, ...OtherMethod[]];
  /** Stored from an earlier visit, so that a reload grants no new tries. Default: 0. */
  readonly failures?: number;
  /** Default: `none`. */
  readonly template?: KnownIdentity['template'];
  /** True if the app sends a code on request. Default: false. */
  readonly sendsCode?: boolean;
}

/** The initial state: the app's methods, and data about the payer from earlier visits. */
export function initialIdentity(initial: InitialIdentity): IdentityState {
  const { otherMethods, failures = 0, template = 'none', sendsCode = false } = initial;
  const known: KnownIdentity = {
    failures: clampFailures(failures),
    template,
    device: 'unread',
    otherMethods,
    challenge: null,
    payment: null,
    allowed: null,
    isLoading: false,
    heard: null,
    voice: 'open',
    code: { status: sendsCode ? 'unsent' : 'own' },
    codeRequests: 0,
    refused: null,
    usual: null,
    watchers: 0,
    turn: 0,
  };
  return { ...known, status: known.failures >= maxFailures ? 'blocked' : 'idle' };
}

/** Clamps stored failures to a whole number from 0 to 5. */
export function clampFailures(failures: number): number {
  return Math.max(0, Math.min(maxFailures, Math.trunc(failures) || 0));
}

/** True if the drawing is offered and not locked. */
export function canDraw({ template, failures, allowed }: KnownIdentity): boolean {
  const isAllowed = allowed === null || allowed.includes('drawing');
  return template === 'enrolled' && failures < maxFailures && isAllowed;
}

/**
 * All methods for this amount, the usual one first. A locked one keeps its place. The voice comes last,
 * because only the challenge says if it is allowed.
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

/** True if the method was tried in vain too often. */
export function isLocked({ failures, voice }: KnownIdentity, method: IdentityMethod): boolean {
  return method === 'drawing' ? failures >= maxFailures : method === 'voice' && voice === 'locked';
}

/** True if the payer must ask for a code before there is one to type. A code that comes first is sent by itself. */
export function asksForCode(state: KnownIdentity): boolean {
  return state.code.status === 'unsent' && shownMethods(state)[0] !== 'code';
}
