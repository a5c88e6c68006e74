import type { ConfirmationMethod } from '../confirmation';
import type { Money } from '../money';

/** The equal ways to confirm. The drawing may close; the others never do because of it. */
export type IdentityMethod = ConfirmationMethod;

/** What is confirmed, out of the server's challenge. */
export interface AskedPayment {
  readonly amount: Money;
  readonly payee: string;
}

/** Failed drawings after which the drawing, and only the drawing, closes. */
export const maxFailures = 5;

/** Why the payer is asked once more. It never tells what about a drawing was wrong. */
export type RetryCause =
  /** The drawing, the code or the passkey was checked and is not the payer's. */
  | 'not-recognized'
  /** The stroke was stolen by the system, left the surface or was given up: it does not count. */
  | 'cancelled'
  /** A touch, no figure: it does not count. */
  | 'too-short'
  /** The way could not be used just now: no network, no passkey, the system dialog was closed. It does not count. */
  | 'unavailable'
  /** The payment was not known before, or is another one now: the payer must hear it, and choose again. */
  | 'changed'
  /** The page voice left out the amount, and the payer has not opened it (law 2). */
  | 'unheard'
  /** The challenge could not be fetched. */
  | 'not-loaded'
  /** The challenge is not one that can be shown and spoken exactly. */
  | 'unreadable'
  /** The challenge's time was over when the server saw the confirmation. */
  | 'expired';

/** What holds in every state. */
export interface IdentityFacts {
  /** Drawings that were checked and refused since the last confirmation that proves who it is. 0 to 5. */
  readonly failures: number;
  /** A drawing is only taken, kept and compared while consent is given. */
  readonly consent: 'unasked' | 'given' | 'revoked';
  /** Whether a template is kept on this device. */
  readonly template: 'none' | 'enrolled';
  /** What the app offers beside the drawing, in its order. */
  readonly otherMethods: readonly [OtherMethod, ...OtherMethod[]];
  /** Null until a challenge was read. */
  readonly payment: AskedPayment | null;
  /** What the challenge allows for this amount. Null until one was read. */
  readonly allowed: readonly IdentityMethod[] | null;
  /** The way that confirmed the last time on this device. It comes first: the payer's habit is one stop away. */
  readonly usual: IdentityMethod | null;
}

export type OtherMethod = Exclude<IdentityMethod, 'drawing'>;

export type IdentityState = IdentityFacts &
  (
    | { readonly status: 'idle' }
    /** A way was chosen, and its challenge is not there yet. */
    | { readonly status: 'preparing'; readonly method: IdentityMethod }
    /** The surface is open; pinch and scroll are off until it closes. */
    | { readonly status: 'drawing' }
    | { readonly status: 'checking'; readonly method: IdentityMethod }
    | { readonly status: 'confirmed'; readonly method: IdentityMethod }
    | { readonly status: 'retry'; readonly method: IdentityMethod; readonly cause: RetryCause }
    /** The drawing is closed. Every other way works as before. */
    | { readonly status: 'blocked' }
  );

export type IdentityStatus = IdentityState['status'];

export interface InitialIdentity {
  /** At least one way that needs no drawing. */
  readonly otherMethods: readonly [OtherMethod, ...OtherMethod[]];
  /** Kept from an earlier visit, so that a reload opens no new tries. Default: 0. */
  readonly failures?: number;
  /** Default: `unasked`. */
  readonly consent?: IdentityFacts['consent'];
  /** Default: `none`. */
  readonly template?: IdentityFacts['template'];
  /** Default: not known yet. */
  readonly payment?: AskedPayment | null;
  readonly allowed?: IdentityFacts['allowed'];
  readonly usual?: IdentityMethod | null;
}

/** Before anything was asked: the ways of the app, and what is known of the payer from before. */
export function initialIdentity(initial: InitialIdentity): IdentityState {
  const { failures = 0, ...known } = initial;
  return rest({
    consent: 'unasked',
    template: 'none',
    payment: null,
    allowed: null,
    usual: null,
    ...known,
    failures: Math.max(0, Math.min(maxFailures, Math.trunc(failures) || 0)),
  });
}

/** The state without anything going on. */
export function rest(state: IdentityFacts): IdentityState {
  return { ...facts(state), status: state.failures >= maxFailures ? 'blocked' : 'idle' };
}

/** What holds in every state, and nothing of this one. */
export function facts({
  failures,
  consent,
  template,
  otherMethods,
  payment,
  allowed,
  usual,
}: IdentityFacts): IdentityFacts {
  return { failures, consent, template, otherMethods, payment, allowed, usual };
}

/** Whether drawing is offered. */
export function canDraw(state: IdentityFacts): boolean {
  const { consent, template, failures, allowed } = state;
  const isAllowed = allowed === null || allowed.includes('drawing');
  return consent === 'given' && template === 'enrolled' && failures < maxFailures && isAllowed;
}

/** All ways of this amount that are shown, the payer's usual one first. A drawing that is closed keeps its place. */
export function shownMethods(state: IdentityFacts): readonly IdentityMethod[] {
  const { template, otherMethods, allowed, usual } = state;
  const all: readonly IdentityMethod[] = template === 'enrolled' ? ['drawing', ...otherMethods] : otherMethods;
  const shown = all.filter((method) => allowed === null || allowed.includes(method));
  return [...shown].sort((one, other) => Number(other === usual) - Number(one === usual));
}

/** The ways that are open now. */
export function openMethods(state: IdentityFacts): readonly IdentityMethod[] {
  return shownMethods(state).filter((method) => method !== 'drawing' || canDraw(state));
}
