import type { IdentityFacts } from '../events';
import type { NoAnswer } from '../reasons';
import type { IdentityState, ReadChallenge } from '../state';
import { step, type IdentityStep } from './step';
import { canBegin, isHeard, isOpen, retry, show } from './transitions';
import { wasSent } from './code';
import { start } from './methods';

/** Shows a challenge before using it. A challenge about a payment that the payer has not met yet is not used. */
export function challengeLoaded(state: IdentityState, challenge: ReadChallenge, facts: IdentityFacts): IdentityStep {
  if (!state.otherMethods.some((method) => challenge.allowed.includes(method))) {
    return step(challengeFailed(state, 'unreadable'));
  }
  const isMet = state.challenge?.about === challenge.about;
  if (state.status !== 'preparing') {
    // A payment that is being drawn for or checked, or was confirmed, stays shown, because the outcome must name it.
    return step(isMet || isOpen(state) ? show(state, challenge) : state);
  }
  const { method, secret } = state;
  const shown = show(state, challenge);
  // The challenge may no longer allow this method.
  if (!isMet || !canBegin(shown, method)) return step(retry(shown, method, 'changed'));
  // The typed code was for the challenge before.
  const isVoid = method === 'code' && secret !== null && wasSent(state.code) && state.challenge?.id !== challenge.id;
  if (isVoid) return step(retry(shown, method, 'expired'));
  return isHeard(shown, facts) ? start(shown, method, secret) : step(retry(shown, method, 'unheard'));
}

/** Answers a press on a method that the new challenge no longer allows. Otherwise a later challenge would start that method by itself. */
export function renew(state: IdentityState, challenge: ReadChallenge): IdentityState {
  const shown = show(state, challenge);
  const isWithdrawn = shown.status === 'preparing' && !canBegin(shown, shown.method);
  return isWithdrawn ? retry(shown, shown.method, 'changed') : shown;
}

/**
 * Tells a payer whose answer was void that the payment is another one now. Anybody else hears it after the next press, because a
 * different payment is not shown without a message.
 */
export function tellOther(state: IdentityState, challenge: ReadChallenge): IdentityStep {
  const isOffered = state.otherMethods.some((method) => challenge.allowed.includes(method));
  if (state.status !== 'retry' || state.cause !== 'expired' || state.watchers === 0 || !isOffered) return step(state);
  const told = retry(show(state, challenge), state.method, 'changed');
  return step(told, { type: 'say', state: told, when: 'now' });
}

export function challengeFailed(state: IdentityState, cause: NoAnswer): IdentityState {
  return state.status === 'preparing' ? retry(state, state.method, cause) : state;
}
