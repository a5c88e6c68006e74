import {
  canDraw,
  maxFailures,
  openMethods,
  rest,
  type IdentityFacts,
  type IdentityMethod,
  type IdentityState,
  type OtherMethod,
} from './state';

export type IdentityEvent =
  // The drawing
  | { readonly type: 'draw-started' }
  /** The payer closed the surface without drawing. */
  | { readonly type: 'draw-left' }
  /** `pointercancel`, a lost capture, a finger that left the surface. */
  | { readonly type: 'stroke-cancelled' }
  | { readonly type: 'stroke-too-short' }
  | { readonly type: 'drawn' }
  | { readonly type: 'drawing-checked'; readonly result: 'accepted' | 'refused' }
  /** The template could not be read, for example because the passkey that wraps it was not unlocked. */
  | { readonly type: 'drawing-unavailable' }
  // The other ways
  | { readonly type: 'method-started'; readonly method: OtherMethod }
  | {
      readonly type: 'method-ended';
      readonly method: OtherMethod;
      readonly result: 'confirmed' | 'not-recognized' | 'cancelled' | 'unavailable';
    }
  // Consent and template
  | { readonly type: 'consent-given' }
  /** Deletes the template as well: nothing is kept without consent. */
  | { readonly type: 'consent-revoked' }
  | { readonly type: 'enrolled' }
  | { readonly type: 'template-deleted' }
  /** For the next payment. Failures are kept. */
  | { readonly type: 'reset' };

/** Events that do not fit the state change nothing: late answers and second presses are common. */
export function reduceIdentity(state: IdentityState, event: IdentityEvent): IdentityState {
  switch (event.type) {
    case 'draw-started':
      return isOpen(state) && canDraw(state) ? { ...facts(state), status: 'drawing' } : state;
    case 'draw-left':
      return state.status === 'drawing' ? rest(state) : state;
    case 'stroke-cancelled':
      return state.status === 'drawing' ? retry(state, 'drawing', 'cancelled') : state;
    case 'stroke-too-short':
      return state.status === 'drawing' ? retry(state, 'drawing', 'too-short') : state;
    case 'drawn':
      return state.status === 'drawing' ? { ...facts(state), status: 'checking', method: 'drawing' } : state;
    case 'drawing-checked':
      return isChecking(state, 'drawing') ? afterDrawing(state, event.result) : state;
    case 'drawing-unavailable':
      return isChecking(state, 'drawing') ? retry(state, 'drawing', 'unavailable') : state;
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
  if (result === 'accepted') return { ...facts(state), status: 'confirmed', method: 'drawing', failures: 0 };
  const failures = state.failures + 1;
  if (failures >= maxFailures) return rest({ ...facts(state), failures: maxFailures });
  return { ...retry(state, 'drawing', 'not-recognized'), failures };
}

function afterMethod(
  state: IdentityState,
  method: OtherMethod,
  result: 'confirmed' | 'not-recognized' | 'cancelled' | 'unavailable',
): IdentityState {
  if (result !== 'confirmed') return retry(state, method, result);
  // A plain device confirmation proves possession only: a stranger with the phone must not reopen the drawing by it.
  const failures = method === 'device' ? state.failures : 0;
  return { ...facts(state), status: 'confirmed', method, failures };
}

function enrolled(state: IdentityState): IdentityState {
  const next = { ...facts(state), template: 'enrolled' as const, failures: 0 };
  return state.status === 'blocked' ? rest(next) : { ...state, ...next };
}

function withoutTemplate(state: IdentityState): IdentityState {
  const ended = state.status === 'drawing' || isChecking(state, 'drawing');
  const next = { ...facts(state), template: 'none' as const };
  return ended ? rest(next) : { ...state, ...next };
}

function retry(
  state: IdentityState,
  method: IdentityMethod,
  cause: (IdentityState & { status: 'retry' })['cause'],
): IdentityState {
  return { ...facts(state), status: 'retry', method, cause };
}

function canStart(state: IdentityState, method: OtherMethod): boolean {
  return (isOpen(state) || state.status === 'drawing') && openMethods(state).includes(method);
}

function isOpen(state: IdentityState): boolean {
  return state.status === 'idle' || state.status === 'retry' || state.status === 'blocked';
}

function isChecking(state: IdentityState, method: IdentityMethod): boolean {
  return state.status === 'checking' && state.method === method;
}

function facts({ failures, consent, template, otherMethods }: IdentityState): IdentityFacts {
  return { failures, consent, template, otherMethods };
}
