import type { IdentityEffect } from '../effects';
import type { IdentityEvent } from '../events';
import type { IdentityState, SecretId } from '../state';
import type { IdentityStep } from './step';

/** Adds the consequences of a decision: what to store, what to say, and which secrets to forget. */
export function withConsequences(
  previous: IdentityState,
  event: IdentityEvent,
  { state, effects }: IdentityStep,
): IdentityStep {
  return {
    state,
    effects: [
      ...(isPress(event) ? [{ type: 'prime' as const }] : []),
      ...remember(previous, event, state),
      ...say(previous, event, state),
      ...effects,
      ...forget(previous, event, state, effects),
    ],
  };
}

function isPress({ type }: IdentityEvent): boolean {
  return type === 'chosen' || type === 'empty-code';
}

function remember(previous: IdentityState, event: IdentityEvent, state: IdentityState): readonly IdentityEffect[] {
  const { failures, usual } = state;
  if (event.type === 'restored' || (failures === previous.failures && usual === previous.usual)) return [];
  return [{ type: 'remember', failures, usual }];
}

function say(previous: IdentityState, event: IdentityEvent, state: IdentityState): readonly IdentityEffect[] {
  if (state === previous || state.watchers === 0 || event.type === 'restored') return [];
  if (event.type === 'checking-lasts') return [{ type: 'say', state, when: 'now' }];
  // Every press before the payment was heard gets an answer.
  const isAnswer = isPress(event) && state.status === 'retry';
  if (state.status === previous.status && !isAnswer) return [];
  // A payer who asked for a code hears what became of it, and not once more that the drawing is locked.
  const isRequest = state.code !== previous.code && state.failures === previous.failures;
  if (state.status === 'blocked' && isRequest) return [];
  switch (state.status) {
    case 'idle':
    // Said only if it lasts: see `checkingWordsDelay`.
    case 'checking':
      return [];
    // The voice check says itself what happens in it.
    case 'speaking':
      return [];
    case 'drawing':
      return [{ type: 'tap' }];
    case 'preparing':
    case 'confirmed':
    case 'retry':
    case 'blocked':
      // Otherwise at once: the app's next step follows the outcome, and must not be heard before it.
      return [{ type: 'say', state, when: previous.status === 'drawing' ? 'after-render' : 'now' }];
  }
}

function forget(
  previous: IdentityState,
  event: IdentityEvent,
  state: IdentityState,
  effects: readonly IdentityEffect[],
): readonly IdentityEffect[] {
  const before = [secretOf(previous), previous.refused, 'secret' in event ? event.secret : null];
  const needed = [
    secretOf(state),
    state.refused,
    ...effects.map((effect) => ('secret' in effect ? effect.secret : null)),
  ];
  return before
    .filter((secret): secret is SecretId => secret !== null && !needed.includes(secret))
    .map((secret) => ({ type: 'forget', secret }));
}

function secretOf(state: IdentityState): SecretId | null {
  return state.status === 'preparing' ? state.secret : null;
}
