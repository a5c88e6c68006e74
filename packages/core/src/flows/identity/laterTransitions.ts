import type { IdentityMethod } from './reasons';
import { maxFailures, type IdentityState, type MethodResult, type ReadChallenge } from './state';
import { known, retry, toIdle } from './transitions';

/** The surface opens as soon as its part is there. */
export function awaitPart(state: IdentityState): IdentityState {
  return { ...known(state), status: 'preparing', method: 'drawing', secret: null, awaits: 'drawing-part' };
}

/** Opens the surface or the voice check, or begins a check. */
export function begin(state: IdentityState, method: IdentityMethod): IdentityState {
  if (method === 'drawing') return { ...known(state), status: 'drawing' };
  return method === 'voice' ? speak(state, 'press') : check(state, method);
}

export function speak(state: IdentityState, by: 'press' | 'page'): IdentityState {
  return { ...known(state), turn: state.turn + 1, status: 'speaking', by };
}

export function check(state: IdentityState, method: IdentityMethod): IdentityState {
  return { ...known(state), turn: state.turn + 1, status: 'checking', method, isSaid: false };
}

export function show(state: IdentityState, { payment, allowed, ...challenge }: ReadChallenge): IdentityState {
  const refused = challenge.about === state.challenge?.about ? state.refused : null;
  return { ...state, challenge, payment, allowed, refused };
}

export function afterDrawing(state: IdentityState, result: 'accepted' | 'refused'): IdentityState {
  if (result === 'accepted') return { ...confirmed(state, 'drawing'), failures: 0 };
  const failures = Math.min(maxFailures, state.failures + 1);
  if (failures === maxFailures) return toIdle({ ...state, failures });
  return { ...retry(state, 'drawing', 'not-recognized'), failures };
}

export function afterMethod(state: IdentityState, method: IdentityMethod, result: MethodResult): IdentityState {
  if (result !== 'confirmed') return retry(state, method, result);
  // A plain device confirmation proves possession only, and a voice hardly more: a stranger with the phone must not reopen
  // the drawing by it.
  return provesIdentity(method)
    ? { ...confirmed(state, method), failures: 0, voice: 'open' }
    : confirmed(state, method);
}

/** True for the ways after which the other ways are unlocked. */
export function provesIdentity(method: IdentityMethod): boolean {
  return method === 'passkey' || method === 'code';
}

function confirmed(state: IdentityState, method: IdentityMethod): IdentityState {
  return { ...known(state), status: 'confirmed', method, usual: method, refused: null };
}
