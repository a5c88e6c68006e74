import type { IdentityFacts, MethodResult } from '../events';
import type { IdentityMethod, RetryCause } from '../reasons';
import {
  maxFailures,
  openMethods,
  type IdentityState,
  type KnownIdentity,
  type ReadChallenge,
  type SecretId,
} from '../state';

/** The transitions of one confirmation, and the questions that decide about them. */

/** Ends whatever is in progress. */
export function toIdle(state: IdentityState): IdentityState {
  return { ...known(state), status: state.failures >= maxFailures ? 'blocked' : 'idle' };
}

export function retry(state: IdentityState, method: IdentityMethod, cause: RetryCause): IdentityState {
  return { ...known(state), status: 'retry', method, cause };
}

export function prepare(state: IdentityState, method: IdentityMethod, secret: SecretId | null): IdentityState {
  return { ...known(state), status: 'preparing', method, secret };
}

/** True if nothing is going on, so that a method can be chosen. */
export function isOpen({ status }: IdentityState): boolean {
  return status === 'idle' || status === 'retry' || status === 'blocked';
}

/** True if nothing is going on, or only the voice check is open, which every other method closes. */
export function mayChange(state: IdentityState): boolean {
  return isOpen(state) || state.status === 'speaking';
}

/** True if the method can start now. The payer may change the method while the surface is open. */
export function canBegin(state: IdentityState, method: IdentityMethod): boolean {
  const isReady =
    isOpen(state) ||
    state.status === 'preparing' ||
    (state.status === 'drawing' && method !== 'drawing') ||
    (state.status === 'speaking' && method !== 'voice');
  return isReady && openMethods(state).includes(method);
}

/** True if the payment needs no hearing, or the payer asked to hear it and it was delivered in full. */
export function isHeard({ heard, challenge }: IdentityState, { amountPrivacy }: IdentityFacts): boolean {
  return amountPrivacy === 'whole' || (challenge !== null && heard === challenge.about);
}

/** Closes what is open, but not a check: its answer may still come. */
export function close(state: IdentityState): IdentityState {
  const { status } = state;
  return status === 'drawing' || status === 'speaking' || status === 'preparing' ? toIdle(state) : state;
}

function known(state: KnownIdentity): KnownIdentity {
  const { failures, template, device, otherMethods, challenge } = state;
  const { payment, allowed, isLoading, heard, voice, code, codeRequests, refused, usual, watchers, turn } = state;
  return {
    failures,
    template,
    device,
    otherMethods,
    challenge,
    payment,
    allowed,
    isLoading,
    heard,
    voice,
    code,
    codeRequests,
    refused,
    usual,
    watchers,
    turn,
  };
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

/** True for the methods after which the other methods are unlocked. */
export function provesIdentity(method: IdentityMethod): boolean {
  return method === 'passkey' || method === 'code';
}

function confirmed(state: IdentityState, method: IdentityMethod): IdentityState {
  return { ...known(state), status: 'confirmed', method, usual: method, refused: null };
}
