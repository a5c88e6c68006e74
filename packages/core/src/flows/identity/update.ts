import { andThen, countWatchers, type Flow } from '../../flow';
import type { IdentityEffect } from './effects';
import type { IdentityEvent, IdentityFacts } from './events';
import { needs, type IdentityNeed } from './needs';
import { clampFailures, type IdentityState } from './state';
import { challengeFailed, challengeLoaded, renew, tellOther } from './update/challenge';
import { codeRequestEnded, requestAgain, requestFirst } from './update/code';
import { withConsequences } from './update/consequences';
import { restore, restoreAgain } from './update/device';
import { checkDrawing, drawingChecked, dropStroke } from './update/drawing';
import { load, step, type IdentityStep } from './update/step';
import { close, mayChange, retry, toIdle } from './update/transitions';
import { promptVoice, voiceEnded } from './update/voice';
import { answerBusy, answered, choose } from './update/methods';

export const identityFlow: Flow<IdentityState, IdentityEvent, IdentityFacts, IdentityEffect, IdentityNeed> = {
  name: 'identity',
  update,
  needs,
};

function update(before: IdentityState, event: IdentityEvent, facts: IdentityFacts): IdentityStep {
  const decided = decide(countWatchers(before, event), event, facts);
  return withConsequences(
    before,
    event,
    andThen(decided, (state) => requestAgain(before, state), requestFirst),
  );
}

function decide(state: IdentityState, event: IdentityEvent, facts: IdentityFacts): IdentityStep {
  switch (event.type) {
    case 'watched':
      return load(state, { type: 'restore' });
    case 'left':
      return step(close({ ...state, refused: null }));
    case 'drawing-closed':
      return step(close(state));
    case 'restored':
      return promptVoice(restore(state, event), facts);
    case 'restore-failed':
      return step(state.device === 'unread' ? { ...state, device: 'failed' } : state);
    case 'failures-counted':
      return step(event.failures > state.failures ? { ...state, failures: clampFailures(event.failures) } : state);
    case 'methods-changed': {
      const isSame = event.otherMethods.join() === state.otherMethods.join();
      return step(isSame ? state : { ...state, otherMethods: event.otherMethods });
    }
    case 'challenge-loaded': {
      const shown = challengeLoaded({ ...state, isLoading: false }, event.challenge, facts);
      return andThen(shown, restoreAgain, (next) => promptVoice(next, facts));
    }
    case 'challenge-failed':
      return step(challengeFailed({ ...state, isLoading: false }, event.cause));
    case 'challenge-renewed':
      return event.challenge.about === state.challenge?.about
        ? step(renew(state, event.challenge))
        : tellOther(state, event.challenge);
    case 'chosen':
      return choose(state, event, facts);
    case 'empty-code':
      return mayChange(state) ? step(retry(state, 'code', 'no-code')) : (answerBusy(state, 'code') ?? step(state));
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
    case 'code-request-ended':
      return codeRequestEnded(state, event);
    case 'answered':
      return answered(state, event);
    case 'checking-lasts':
      return state.status === 'checking' && state.turn === event.turn && !state.isSaid
        ? step({ ...state, isSaid: true })
        : step(state);
  }
}
