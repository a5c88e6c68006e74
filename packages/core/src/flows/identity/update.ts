import type { Step } from '../../flow';
import { withConsequences } from './consequences';
import type { IdentityMethod } from './reasons';
import {
  awaitsPart,
  countOf,
  openMethods,
  type IdentityEffect,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityState,
  type ReadChallenge,
  type SecretId,
} from './state';
import {
  afterDrawing,
  afterMethod,
  awaitPart,
  begin,
  canBegin,
  check,
  isOpen,
  prepare,
  toIdle,
  retry,
  show,
} from './transitions';

type IdentityStep = Step<IdentityState, IdentityEffect>;
type EventOf<Type extends IdentityEvent['type']> = Extract<IdentityEvent, { type: Type }>;

export function update(state: IdentityState, event: IdentityEvent, facts: IdentityFacts): IdentityStep {
  return withConsequences(state, event, decide(state, event, facts));
}

function decide(state: IdentityState, event: IdentityEvent, facts: IdentityFacts): IdentityStep {
  switch (event.type) {
    case 'watched':
      return load({ ...state, watchers: state.watchers + 1 }, [{ type: 'restore' }]);
    case 'left':
      return step(close({ ...state, watchers: Math.max(0, state.watchers - 1) }));
    case 'drawing-closed':
      return step(close(state));
    case 'restored':
      return step(restore(state, event));
    case 'restore-failed':
      return step(state.device === 'unread' ? { ...state, device: 'failed' } : state);
    case 'failures-counted':
      return step(event.failures > state.failures ? { ...state, failures: countOf(event.failures) } : state);
    case 'ways-changed': {
      const isSame = event.otherMethods.join() === state.otherMethods.join();
      return step(isSame ? state : { ...state, otherMethods: event.otherMethods });
    }
    case 'challenge-loaded':
      return restoreAgain(challengeLoaded({ ...state, isLoading: false }, event.challenge, facts));
    case 'drawing-part':
      return partChanged(state, event, facts);
    case 'press-aged':
      return step(awaitsPart(state) ? retry(state, 'drawing', 'still-loading') : state);
    case 'challenge-failed':
      return step(challengeFailed({ ...state, isLoading: false }, event.cause));
    case 'challenge-renewed':
      // Another payment is not shown in silence: the next press finds it, and the payer hears it then.
      return step(event.challenge.about === state.challenge?.about ? show(state, event.challenge) : state);
    case 'chosen':
      return choose(state, event, facts);
    case 'speak-pressed': {
      const { payment, challenge } = state;
      return payment && challenge ? step(state, { type: 'say-payment', payment, about: challenge.about }) : step(state);
    }
    case 'heard':
      return step(event.about === state.challenge?.about ? { ...state, heard: event.about } : state);
    case 'stroke-dropped':
      return dropStroke(state, event);
    case 'drawn':
      return checkDrawing(state, event);
    case 'drawing-checked':
      return drawingChecked(state, event);
    case 'answered':
      return answered(state, event);
    case 'checking-lasts':
      return state.status === 'checking' && state.turn === event.turn && !state.isSaid
        ? step({ ...state, isSaid: true })
        : step(state);
  }
}

function close(state: IdentityState): IdentityState {
  return state.status === 'drawing' || state.status === 'preparing' ? toIdle(state) : state;
}

function restore(state: IdentityState, { failures, usual, template }: EventOf<'restored'>): IdentityState {
  // Where the device cannot remember, what this page has counted stays.
  const known = { failures: Math.max(state.failures, countOf(failures)), template, device: 'read' as const };
  if (state.status === 'idle' || state.status === 'blocked') return toIdle({ ...state, ...known, usual });
  // What tells it was loaded late, with a press. The order of the ways stays: nothing moves that is in use.
  return state.device === 'read' ? state : { ...state, ...known };
}

/** The code that reads the device comes with the one that reads the challenge: what brought this may have failed. */
function restoreAgain({ state, effects }: IdentityStep): IdentityStep {
  if (state.device !== 'failed') return { state, effects };
  return { state: { ...state, device: 'unread' }, effects: [...effects, { type: 'restore' }] };
}

/** Starts a way at once, or as soon as its challenge has come. */
function choose(state: IdentityState, { method, secret }: EventOf<'chosen'>, facts: IdentityFacts): IdentityStep {
  const { challenge } = state;
  const isFree = isOpen(state) || (awaitsPart(state) && method !== 'drawing');
  if (challenge && !isHeard(state, facts)) {
    return step(isFree && openMethods(state).includes(method) ? retry(state, method, 'unheard') : state);
  }
  if ((state.status === 'preparing' && !isFree) || !canBegin(state, method)) return step(state);
  if (challenge && challenge.id === facts.usableChallenge) return start(state, method, secret);
  return isFree ? load(prepare(state, method, secret)) : step(state);
}

function start(state: IdentityState, method: IdentityMethod, secret: SecretId | null): IdentityStep {
  if (method === 'drawing' && state.drawingPart !== 'ready') return step(awaitPart(state), { type: 'load-drawing' });
  const next = begin(state, method);
  const { turn, failures, challenge } = next;
  if (method === 'drawing' || !challenge) return step(next);
  return step(next, { type: 'ask', turn, method, challenge: challenge.id, secret, failures });
}

/** A drawing whose part has come opens at once: a press that waited counts. */
function partChanged(state: IdentityState, { status }: EventOf<'drawing-part'>, facts: IdentityFacts): IdentityStep {
  if (status === state.drawingPart) return step(state);
  const next = { ...state, drawingPart: status };
  if (!awaitsPart(state) || status === 'waiting' || status === 'loading') return step(next);
  if (status === 'failed') return step(retry(next, 'drawing', 'part-missing'));
  return choose(toIdle(next), { type: 'chosen', method: 'drawing', secret: null }, facts);
}

function load(state: IdentityState, effects: readonly IdentityEffect[] = []): IdentityStep {
  if (state.isLoading) return { state, effects };
  return { state: { ...state, isLoading: true }, effects: [...effects, { type: 'load-challenge' }] };
}

/** A challenge is shown before it is used; one about a payment that the payer has not met is not used. */
function challengeLoaded(state: IdentityState, challenge: ReadChallenge, facts: IdentityFacts): IdentityStep {
  if (!state.otherMethods.some((method) => challenge.allowed.includes(method))) {
    return step(challengeFailed(state, 'unreadable'));
  }
  const isMet = state.challenge?.about === challenge.about;
  if (state.status !== 'preparing' || state.awaits === 'drawing-part') {
    // What is being drawn for, checked or was confirmed stays shown: the outcome must name that payment.
    return step(isMet || isOpen(state) ? show(state, challenge) : state);
  }
  const { method, secret } = state;
  const shown = show(state, challenge);
  // The challenge may no longer allow this way.
  if (!isMet || !canBegin(shown, method)) return step(retry(shown, method, 'changed'));
  return isHeard(shown, facts) ? start(shown, method, secret) : step(retry(shown, method, 'unheard'));
}

function challengeFailed(state: IdentityState, cause: EventOf<'challenge-failed'>['cause']): IdentityState {
  return state.status === 'preparing' && state.awaits === 'challenge' ? retry(state, state.method, cause) : state;
}

/** What the page voice leaves out was not heard until the payer has asked for it and it was delivered. */
function isHeard({ heard, challenge }: IdentityState, { amountPrivacy }: IdentityFacts): boolean {
  return amountPrivacy === 'whole' || (challenge !== null && heard === challenge.about);
}

function dropStroke(state: IdentityState, { reason }: EventOf<'stroke-dropped'>): IdentityStep {
  if (state.status !== 'drawing') return step(state);
  switch (reason) {
    case 'second-finger':
      return step(state, { type: 'say-dropped' });
    case 'too-short':
      return step(retry(state, 'drawing', 'too-short'));
    case 'stolen':
    case 'left':
      return step(retry(state, 'drawing', 'cancelled'));
  }
}

function checkDrawing(state: IdentityState, { secret }: EventOf<'drawn'>): IdentityStep {
  if (state.status !== 'drawing') return step(state);
  const next = check(state, 'drawing');
  const { turn, failures, otherMethods, challenge } = next;
  const about = challenge?.about ?? null;
  return step(next, { type: 'check-drawing', turn, secret, about, failures, otherMethods });
}

function drawingChecked(state: IdentityState, { turn, result, challenge }: EventOf<'drawing-checked'>): IdentityStep {
  if (state.status !== 'checking' || state.method !== 'drawing' || state.turn !== turn) return step(state);
  if (result === 'accepted' || result === 'refused') return step(afterDrawing(state, result));
  const shown = challenge ? show(state, challenge) : state;
  return step(retry(shown, 'drawing', result), ...renewal(result));
}

function answered(state: IdentityState, { turn, result }: EventOf<'answered'>): IdentityStep {
  if (state.status !== 'checking' || state.method === 'drawing' || state.turn !== turn) return step(state);
  return step(afterMethod(state, state.method, result), ...renewal(result));
}

/** Fetched at once, so that the next press finds one. */
function renewal(result: string): readonly IdentityEffect[] {
  return result === 'expired' ? [{ type: 'renew-challenge' }] : [];
}

function step(state: IdentityState, ...effects: readonly IdentityEffect[]): IdentityStep {
  return { state, effects };
}
