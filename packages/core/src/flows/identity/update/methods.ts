import type { IdentityEffect } from '../effects';
import type { IdentityFacts } from '../events';
import type { IdentityMethod } from '../reasons';
import { isLocked, maxFailures, openMethods, type IdentityState, type SecretId } from '../state';
import { requestCode } from './code';
import { load, step, type EventOf, type IdentityStep } from './step';
import {
  afterMethod,
  begin,
  canBegin,
  isHeard,
  isOpen,
  mayChange,
  prepare,
  provesIdentity,
  retry,
  toIdle,
} from './transitions';

/** Starts a method at once, or as soon as its challenge has arrived. */
export function choose(
  state: IdentityState,
  { method, secret }: EventOf<'chosen'>,
  facts: IdentityFacts,
): IdentityStep {
  const reply = answerLocked(state, method) ?? answerBusy(state, method);
  if (reply) return reply;
  if (method === 'voice' && isLocked(state, method) && isOpen(state)) return step(retry(state, method, 'locked'));
  const { challenge } = state;
  const isOtherWay = state.status === 'speaking' && method !== 'voice';
  const isFree = isOpen(state) || isOtherWay;
  if (challenge && !isHeard(state, facts)) {
    return step(isFree && openMethods(state).includes(method) ? retry(state, method, 'unheard') : state);
  }
  if ((state.status === 'preparing' && !isFree) || !canBegin(state, method)) return step(state);
  if (challenge && challenge.id === facts.usableChallenge) return start(state, method, secret);
  return isFree ? load(prepare(state, method, secret)) : step(state);
}

/** Answers the press of a drawing that is locked. Null if the press is another. */
function answerLocked(state: IdentityState, method: IdentityMethod): IdentityStep | null {
  const isLocked = state.template === 'enrolled' && state.failures >= maxFailures;
  if (method !== 'drawing' || !isLocked || !mayChange(state) || state.watchers === 0) return null;
  return step(state, { type: 'say', state: toIdle(state), when: 'now' });
}

/**
 * Answers the press of another method while one is being prepared or checked, which its control says with "unavailable" alone.
 * Null if nothing is, or if the chosen method was pressed again.
 */
export function answerBusy(state: IdentityState, method: IdentityMethod): IdentityStep | null {
  const isBusy = state.status === 'preparing' || state.status === 'checking';
  if (!isBusy || state.method === method || state.watchers === 0) return null;
  const next: IdentityState = state.status === 'checking' ? { ...state, isSaid: true } : state;
  return step(next, { type: 'say', state: next, when: 'now' });
}

export function start(state: IdentityState, method: IdentityMethod, secret: SecretId | null): IdentityStep {
  if (method === 'code' && secret === null && state.code.status !== 'own') return requestCode(state);
  const next = begin(state, method);
  const { turn, failures, challenge } = next;
  if (method === 'drawing' || method === 'voice' || !challenge) return step(next);
  return step(next, { type: 'ask', turn, method, challenge: challenge.id, secret, failures });
}

export function answered(state: IdentityState, { turn, result }: EventOf<'answered'>): IdentityStep {
  if (state.status !== 'checking' || state.method === 'drawing' || state.turn !== turn) return step(state);
  return step(afterMethod(state, state.method, result), ...refresh(state, result), ...renewIfExpired(result));
}

/** Neither possession of the device nor a voice proves who drew, so they refresh nothing. */
function refresh(state: IdentityState, result: string): readonly IdentityEffect[] {
  const isProved = state.status === 'checking' && provesIdentity(state.method) && result === 'confirmed';
  return isProved && state.refused !== null ? [{ type: 'refresh-template', secret: state.refused }] : [];
}

/** Fetched at once, so that it is ready at the next press. */
export function renewIfExpired(result: string): readonly IdentityEffect[] {
  return result === 'expired' ? [{ type: 'renew-challenge' }] : [];
}
