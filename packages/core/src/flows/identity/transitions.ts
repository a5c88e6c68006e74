import type { IdentityMethod, RetryCause } from './reasons';
import {
  maxFailures,
  openMethods,
  type IdentityState,
  type KnownIdentity,
  type MethodResult,
  type ReadChallenge,
  type SecretId,
} from './state';

/** The state without anything going on. */
export function toIdle(state: IdentityState): IdentityState {
  return { ...known(state), status: state.failures >= maxFailures ? 'blocked' : 'idle' };
}

export function retry(state: IdentityState, method: IdentityMethod, cause: RetryCause): IdentityState {
  return { ...known(state), status: 'retry', method, cause };
}

export function prepare(state: IdentityState, method: IdentityMethod, secret: SecretId | null): IdentityState {
  return { ...known(state), status: 'preparing', method, secret, awaits: 'challenge' };
}

/** The surface opens as soon as its part is there. */
export function awaitPart(state: IdentityState): IdentityState {
  return { ...known(state), status: 'preparing', method: 'drawing', secret: null, awaits: 'drawing-part' };
}

/** Opens the surface, or begins a check. */
export function begin(state: IdentityState, method: IdentityMethod): IdentityState {
  return method === 'drawing' ? { ...known(state), status: 'drawing' } : check(state, method);
}

export function check(state: IdentityState, method: IdentityMethod): IdentityState {
  return { ...known(state), turn: state.turn + 1, status: 'checking', method, isSaid: false };
}

export function show(state: IdentityState, { id, about, payment, allowed }: ReadChallenge): IdentityState {
  return { ...state, challenge: { id, about }, payment, allowed };
}

export function afterDrawing(state: IdentityState, result: 'accepted' | 'refused'): IdentityState {
  if (result === 'accepted') return { ...confirmed(state, 'drawing'), failures: 0 };
  const failures = Math.min(maxFailures, state.failures + 1);
  if (failures === maxFailures) return toIdle({ ...state, failures });
  return { ...retry(state, 'drawing', 'not-recognized'), failures };
}

export function afterMethod(state: IdentityState, method: IdentityMethod, result: MethodResult): IdentityState {
  if (result !== 'confirmed') return retry(state, method, result);
  // A plain device confirmation proves possession only: a stranger with the phone must not reopen the drawing by it.
  const failures = method === 'device' ? state.failures : 0;
  return { ...confirmed(state, method), failures };
}

/** True if nothing is going on, so that a way can be chosen. */
export function isOpen({ status }: IdentityState): boolean {
  return status === 'idle' || status === 'retry' || status === 'blocked';
}

/** True if the way can begin now. The payer may change the way while the surface is open. */
export function canBegin(state: IdentityState, method: IdentityMethod): boolean {
  const isReady = isOpen(state) || state.status === 'preparing' || (state.status === 'drawing' && method !== 'drawing');
  return isReady && openMethods(state).includes(method);
}

function confirmed(state: IdentityState, method: IdentityMethod): IdentityState {
  return { ...known(state), status: 'confirmed', method, usual: method };
}

/** What holds in every state, and nothing of this one. */
function known(state: KnownIdentity): KnownIdentity {
  const { failures, template, drawingPart, device, otherMethods, challenge } = state;
  const { payment, allowed, isLoading, heard, usual, watchers, turn } = state;
  return {
    failures,
    template,
    drawingPart,
    device,
    otherMethods,
    challenge,
    payment,
    allowed,
    isLoading,
    heard,
    usual,
    watchers,
    turn,
  };
}
