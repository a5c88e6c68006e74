import {
  canDraw,
  facts,
  maxFailures,
  openMethods,
  rest,
  type IdentityFacts,
  type IdentityMethod,
  type IdentityState,
  type OtherMethod,
  type RetryCause,
} from './state';

/** Why something that was checked elsewhere gave no answer about who it is. None of it counts as a try. */
export type NoAnswer = Extract<RetryCause, 'unavailable' | 'changed' | 'not-loaded' | 'unreadable' | 'expired'>;

export type IdentityEvent =
  // The challenge
  | {
      readonly type: 'payment-read';
      readonly payment: NonNullable<IdentityFacts['payment']>;
      readonly allowed: NonNullable<IdentityFacts['allowed']>;
    }
  /** A way was chosen before its challenge was there. */
  | { readonly type: 'prepare-started'; readonly method: IdentityMethod }
  | { readonly type: 'prepare-failed'; readonly cause: NoAnswer }
  /** A way was chosen before the payer has heard the payment. */
  | { readonly type: 'hear-first'; readonly method: IdentityMethod }
  // The drawing
  | { readonly type: 'draw-started' }
  /** The payer closed the surface without drawing, or the page is gone. */
  | { readonly type: 'draw-left' }
  /** `pointercancel`, a lost capture, a finger that left the surface. */
  | { readonly type: 'stroke-cancelled' }
  | { readonly type: 'stroke-too-short' }
  | { readonly type: 'drawn' }
  | { readonly type: 'drawing-checked'; readonly result: 'accepted' | 'refused' }
  /** `unavailable`: the template was not unlocked, or the server did not answer; the others are about the challenge. */
  | { readonly type: 'drawing-unavailable'; readonly cause?: NoAnswer }
  // The other ways
  | { readonly type: 'method-started'; readonly method: OtherMethod }
  | {
      readonly type: 'method-ended';
      readonly method: OtherMethod;
      readonly result: MethodResult;
    }
  // Consent and template
  | { readonly type: 'consent-given' }
  /** Deletes the template as well: nothing is kept without consent. */
  | { readonly type: 'consent-revoked' }
  | { readonly type: 'enrolled' }
  | { readonly type: 'template-deleted' }
  /** For the next payment. Failures are kept. */
  | { readonly type: 'reset' };

type MethodResult = 'confirmed' | 'not-recognized' | 'cancelled' | NoAnswer;

/** Events that do not fit the state change nothing: late answers and second presses are common. */
export function reduceIdentity(state: IdentityState, event: IdentityEvent): IdentityState {
  switch (event.type) {
    case 'payment-read':
      return { ...state, payment: event.payment, allowed: event.allowed };
    case 'prepare-started':
      return isOpen(state) && openMethods(state).includes(event.method)
        ? { ...facts(state), status: 'preparing', method: event.method }
        : state;
    case 'prepare-failed':
      return state.status === 'preparing' ? retry(state, state.method, event.cause) : state;
    case 'hear-first':
      return isOpen(state) && openMethods(state).includes(event.method) ? retry(state, event.method, 'unheard') : state;
    case 'draw-started':
      return isReady(state, 'drawing') && canDraw(state) ? { ...facts(state), status: 'drawing' } : state;
    case 'draw-left':
      return state.status === 'drawing' || state.status === 'preparing' ? rest(state) : state;
    case 'stroke-cancelled':
      return state.status === 'drawing' ? retry(state, 'drawing', 'cancelled') : state;
    case 'stroke-too-short':
      return state.status === 'drawing' ? retry(state, 'drawing', 'too-short') : state;
    case 'drawn':
      return state.status === 'drawing' ? { ...facts(state), status: 'checking', method: 'drawing' } : state;
    case 'drawing-checked':
      return isChecking(state, 'drawing') ? afterDrawing(state, event.result) : state;
    case 'drawing-unavailable':
      return isChecking(state, 'drawing') ? retry(state, 'drawing', event.cause ?? 'unavailable') : state;
    case 'method-started':
      return canStart(state, event.method) ? { ...facts(state), status: 'checking', method: event.method } : state;
    case 'method-ended':
      return isChecking(state, event.method) ? afterMethod(state, event.method, event.result) : state;
    case 'consent-given':
      return state.consent === 'given' ? state : { ...state, consent: 'given' };
    case 'consent-revoked':
      return withoutTemplate({ ...state, consent: 'revoked' });
    case 'enrolled':
      // A new figure is enrolled by somebody who confirmed in another way; old failures say nothing about it.
      return state.consent === 'given' ? enrolled(state) : state;
    case 'template-deleted':
      return withoutTemplate(state);
    case 'reset':
      return state.status === 'idle' || state.status === 'blocked' ? state : rest(state);
  }
}

function afterDrawing(state: IdentityState, result: 'accepted' | 'refused'): IdentityState {
  if (result === 'accepted') return { ...confirmed(state, 'drawing'), failures: 0 };
  const failures = state.failures + 1;
  if (failures >= maxFailures) return rest({ ...facts(state), failures: maxFailures });
  return { ...retry(state, 'drawing', 'not-recognized'), failures };
}

function afterMethod(state: IdentityState, method: OtherMethod, result: MethodResult): IdentityState {
  if (result !== 'confirmed') return retry(state, method, result);
  // A plain device confirmation proves possession only: a stranger with the phone must not reopen the drawing by it.
  const failures = method === 'device' ? state.failures : 0;
  return { ...confirmed(state, method), failures };
}

function confirmed(state: IdentityState, method: IdentityMethod): IdentityState {
  return { ...facts(state), status: 'confirmed', method, usual: method };
}

function enrolled(state: IdentityState): IdentityState {
  const next = { ...facts(state), template: 'enrolled' as const, failures: 0 };
  return state.status === 'blocked' ? rest(next) : { ...state, ...next };
}

function withoutTemplate(state: IdentityState): IdentityState {
  const isPrepared = state.status === 'preparing' && state.method === 'drawing';
  const ended = state.status === 'drawing' || isPrepared || isChecking(state, 'drawing');
  const next = { ...facts(state), template: 'none' as const };
  return ended ? rest(next) : { ...state, ...next };
}

function retry(state: IdentityState, method: IdentityMethod, cause: RetryCause): IdentityState {
  return { ...facts(state), status: 'retry', method, cause };
}

function canStart(state: IdentityState, method: OtherMethod): boolean {
  return (isReady(state, method) || state.status === 'drawing') && openMethods(state).includes(method);
}

function isOpen(state: IdentityState): boolean {
  return state.status === 'idle' || state.status === 'retry' || state.status === 'blocked';
}

/** At rest, or waiting for the challenge of just this way. */
function isReady(state: IdentityState, method: IdentityMethod): boolean {
  return isOpen(state) || (state.status === 'preparing' && state.method === method);
}

function isChecking(state: IdentityState, method: IdentityMethod): boolean {
  return state.status === 'checking' && state.method === method;
}
