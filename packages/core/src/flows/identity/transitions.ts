import type { Step } from '../../flow';
import type { IdentityMethod, RetryCause } from './reasons';
import {
  maxFailures,
  openMethods,
  type IdentityEffect,
  type IdentityState,
  type KnownIdentity,
  type SecretId,
} from './state';

/** Ends whatever is in progress. */
export function toIdle(state: IdentityState): IdentityState {
  return { ...known(state), status: state.failures >= maxFailures ? 'blocked' : 'idle' };
}

export function retry(state: IdentityState, method: IdentityMethod, cause: RetryCause): IdentityState {
  return { ...known(state), status: 'retry', method, cause };
}

export function prepare(state: IdentityState, method: IdentityMethod, secret: SecretId | null): IdentityState {
  return { ...known(state), status: 'preparing', method, secret, awaits: 'challenge' };
}

/** Answers the press of a drawing that is locked. Null if the press is another. */
export function answerLocked(state: IdentityState, method: IdentityMethod): Step<IdentityState, IdentityEffect> | null {
  const isLocked = state.template === 'enrolled' && state.failures >= maxFailures;
  if (method !== 'drawing' || !isLocked || !mayChange(state) || state.watchers === 0) return null;
  return { state, effects: [{ type: 'say', state: toIdle(state), when: 'now' }] };
}

/** True if nothing is going on, so that a way can be chosen. */
export function isOpen({ status }: IdentityState): boolean {
  return status === 'idle' || status === 'retry' || status === 'blocked';
}

/** True if nothing is going on, or only the voice check is open, which every other way closes. */
export function mayChange(state: IdentityState): boolean {
  return isOpen(state) || state.status === 'speaking';
}

/** True if the way can start now. The payer may change the way while the surface is open. */
export function canBegin(state: IdentityState, method: IdentityMethod): boolean {
  const isReady =
    isOpen(state) ||
    state.status === 'preparing' ||
    (state.status === 'drawing' && method !== 'drawing') ||
    (state.status === 'speaking' && method !== 'voice');
  return isReady && openMethods(state).includes(method);
}

export function known(state: KnownIdentity): KnownIdentity {
  const { failures, template, drawingPart, device, otherMethods, challenge } = state;
  const { payment, allowed, isLoading, heard, voice, refused, usual, watchers, turn } = state;
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
    voice,
    refused,
    usual,
    watchers,
    turn,
  };
}
