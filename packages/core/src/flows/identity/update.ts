import type { Flow } from '../../flow';
import { withConsequences } from './consequences';
import { needs } from './needs';
import type { IdentityMethod } from './reasons';
import {
  countOf,
  isLocked,
  openMethods,
  type IdentityEffect,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityNeed,
  type IdentityState,
  type ReadChallenge,
  type SecretId,
} from './state';
import { challengeFailed, load, step, type EventOf, type IdentityStep } from './steps';
import {
  afterDrawing,
  afterMethod,
  answerLocked,
  begin,
  canBegin,
  check,
  isOpen,
  mayChange,
  prepare,
  provesIdentity,
  retry,
  show,
  speak,
  toIdle,
} from './transitions';

export const identityFlow: Flow<IdentityState, IdentityEvent, IdentityFacts, IdentityEffect, IdentityNeed> = {
  name: 'identity',
  update,
  needs,
};

function update(state: IdentityState, event: IdentityEvent, facts: IdentityFacts): IdentityStep {
  return withConsequences(state, event, decide(state, event, facts));
}

function decide(state: IdentityState, event: IdentityEvent, facts: IdentityFacts): IdentityStep {
  switch (event.type) {
    case 'watched':
      return load({ ...state, watchers: state.watchers + 1 }, [{ type: 'restore' }]);
    case 'left':
      return step(close({ ...state, watchers: Math.max(0, state.watchers - 1), refused: null }));
    case 'drawing-closed':
      return step(close(state));
    case 'restored':
      return promptVoice(step(restore(state, event)), facts);
    case 'restore-failed':
      return step(state.device === 'unread' ? { ...state, device: 'failed' } : state);
    case 'failures-counted':
      return step(event.failures > state.failures ? { ...state, failures: countOf(event.failures) } : state);
    case 'ways-changed': {
      const isSame = event.otherMethods.join() === state.otherMethods.join();
      return step(isSame ? state : { ...state, otherMethods: event.otherMethods });
    }
    case 'challenge-loaded':
      return promptVoice(restoreAgain(challengeLoaded({ ...state, isLoading: false }, event.challenge, facts)), facts);
    case 'challenge-failed':
      return step(challengeFailed({ ...state, isLoading: false }, event.cause));
    case 'challenge-renewed':
      // A different payment is not shown without a message. The next press finds it, and the payer hears it then.
      return step(event.challenge.about === state.challenge?.about ? renew(state, event.challenge) : state);
    case 'chosen':
      return choose(state, event, facts);
    case 'empty-code':
      return step(mayChange(state) ? retry(state, 'code', 'no-code') : state);
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
    case 'voice-ended':
      return voiceEnded(state, event, facts);
    case 'voice-closed':
      return step(state.status === 'speaking' ? toIdle(state) : state);
    case 'answered':
      return answered(state, event);
    case 'checking-lasts':
      return state.status === 'checking' && state.turn === event.turn && !state.isSaid
        ? step({ ...state, isSaid: true })
        : step(state);
  }
}

function close(state: IdentityState): IdentityState {
  const { status } = state;
  return status === 'drawing' || status === 'speaking' || status === 'preparing' ? toIdle(state) : state;
}

function restore(state: IdentityState, { failures, usual, template }: EventOf<'restored'>): IdentityState {
  // If the device cannot store the count, this page keeps its own.
  const known = { failures: Math.max(state.failures, countOf(failures)), template, device: 'read' as const };
  if (state.status === 'idle' || state.status === 'blocked') return toIdle({ ...state, ...known, usual });
  // The stored data was read late, after a press. The ways keep their order, so that nothing in use moves.
  return state.device === 'read' ? state : { ...state, ...known };
}

/** Reads the device again with each challenge if that has failed. */
function restoreAgain({ state, effects }: IdentityStep): IdentityStep {
  if (state.device !== 'failed') return { state, effects };
  return { state: { ...state, device: 'unread' }, effects: [...effects, { type: 'restore' }] };
}

/**
 * Shows the digits at once to a payer whose usual way is the voice, so that they are heard when the focus comes to them.
 * The microphone still waits for a press.
 */
function promptVoice({ state, effects }: IdentityStep, facts: IdentityFacts): IdentityStep {
  const { status, device, usual, challenge, watchers } = state;
  const isUsual = usual === 'voice' && challenge?.voice === 'ready' && openMethods(state).includes('voice');
  const isQuiet = status === 'idle' && device === 'read' && watchers > 0 && isHeard(state, facts);
  return isUsual && isQuiet ? { state: speak(state, 'page'), effects } : { state, effects };
}

/** Starts a way at once, or as soon as its challenge has arrived. */
function choose(state: IdentityState, { method, secret }: EventOf<'chosen'>, facts: IdentityFacts): IdentityStep {
  const reply = answerLocked(state, method);
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

function start(state: IdentityState, method: IdentityMethod, secret: SecretId | null): IdentityStep {
  const next = begin(state, method);
  const { turn, failures, challenge } = next;
  if (method === 'drawing' || method === 'voice' || !challenge) return step(next);
  return step(next, { type: 'ask', turn, method, challenge: challenge.id, secret, failures });
}

/** Shows a challenge before using it. A challenge about a payment that the payer has not met yet is not used. */
function challengeLoaded(state: IdentityState, challenge: ReadChallenge, facts: IdentityFacts): IdentityStep {
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
  // The challenge may no longer allow this way.
  if (!isMet || !canBegin(shown, method)) return step(retry(shown, method, 'changed'));
  return isHeard(shown, facts) ? start(shown, method, secret) : step(retry(shown, method, 'unheard'));
}

/** Answers a press on a way that the new challenge no longer allows. Otherwise a later challenge would start that way by itself. */
function renew(state: IdentityState, challenge: ReadChallenge): IdentityState {
  const shown = show(state, challenge);
  const isWithdrawn = shown.status === 'preparing' && !canBegin(shown, shown.method);
  return isWithdrawn ? retry(shown, shown.method, 'changed') : shown;
}

/** True if the payment needs no hearing, or the payer asked to hear it and it was delivered in full. */
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
  const next = { ...check(state, 'drawing'), refused: secret };
  const { turn, failures, otherMethods, challenge } = next;
  const about = challenge?.about ?? null;
  return step(next, { type: 'check-drawing', turn, secret, about, failures, otherMethods });
}

function drawingChecked(state: IdentityState, { turn, result, challenge }: EventOf<'drawing-checked'>): IdentityStep {
  if (state.status !== 'checking' || state.method !== 'drawing' || state.turn !== turn) return step(state);
  if (result === 'accepted' || result === 'refused') return step(afterDrawing(state, result));
  const shown = { ...(challenge ? show(state, challenge) : state), refused: null };
  return step(retry(shown, 'drawing', result), ...renewal(result));
}

function voiceEnded(state: IdentityState, { turn, end }: EventOf<'voice-ended'>, facts: IdentityFacts): IdentityStep {
  if (state.status !== 'speaking' || state.turn !== turn || !state.challenge) return step(state);
  switch (end.kind) {
    case 'matched': {
      // The payer may have chosen since that the page voice leaves the amount out.
      if (!isHeard(state, facts)) return step(retry(state, 'voice', 'unheard'));
      // The challenge may have been replaced by one without a voice.
      if (!openMethods(state).includes('voice')) return step(retry(state, 'voice', 'changed'));
      const next = check(state, 'voice');
      const ask = { turn: next.turn, method: 'voice', challenge: state.challenge.id, secret: null } as const;
      return step(next, { type: 'ask', ...ask, failures: end.tries });
    }
    case 'locked':
      return step(retry({ ...state, voice: 'locked' }, 'voice', 'locked'));
    case 'unavailable':
      return step(retry(state, 'voice', 'unavailable'));
    case 'left':
      return step(toIdle(state));
  }
}

function answered(state: IdentityState, { turn, result }: EventOf<'answered'>): IdentityStep {
  if (state.status !== 'checking' || state.method === 'drawing' || state.turn !== turn) return step(state);
  return step(afterMethod(state, state.method, result), ...refresh(state, result), ...renewal(result));
}

/** Neither possession of the device nor a voice proves who drew, so they refresh nothing. */
function refresh(state: IdentityState, result: string): readonly IdentityEffect[] {
  const isProved = state.status === 'checking' && provesIdentity(state.method) && result === 'confirmed';
  return isProved && state.refused !== null ? [{ type: 'refresh-template', secret: state.refused }] : [];
}

/** Fetched at once, so that it is ready at the next press. */
function renewal(result: string): readonly IdentityEffect[] {
  return result === 'expired' ? [{ type: 'renew-challenge' }] : [];
}
