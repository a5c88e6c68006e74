import { countOf, type IdentityEvent, type IdentityState } from './state';
import { challengeFailed, load, step, type EventOf, type IdentityStep } from './steps';
import { answerLocked, canBegin, isOpen, mayChange, prepare, retry, toIdle } from './transitions';

/** Decides as long as no challenge was read. */
export function beforeChallenge(state: IdentityState, event: IdentityEvent): IdentityStep {
  switch (event.type) {
    case 'watched':
      return load({ ...state, watchers: state.watchers + 1 }, [{ type: 'restore' }]);
    case 'left':
      return step(close({ ...state, watchers: Math.max(0, state.watchers - 1), refused: null }));
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
    case 'challenge-failed':
      return step(challengeFailed({ ...state, isLoading: false }, event.cause));
    case 'drawing-part':
      return step(event.status === state.drawingPart ? state : { ...state, drawingPart: event.status });
    case 'empty-code':
      return step(mayChange(state) ? retry(state, 'code', 'no-code') : state);
    case 'chosen': {
      const { method, secret } = event;
      const answered = answerLocked(state, method);
      if (answered) return answered;
      return isOpen(state) && canBegin(state, method) ? load(prepare(state, method, secret)) : step(state);
    }
    // Of a payment that is not known yet.
    case 'challenge-loaded':
    case 'challenge-renewed':
    case 'press-aged':
    case 'speak-pressed':
    case 'heard':
    case 'stroke-dropped':
    case 'drawn':
    case 'drawing-checked':
    case 'voice-ended':
    case 'voice-closed':
    case 'answered':
    case 'checking-lasts':
      return step(state);
  }
}

function close(state: IdentityState): IdentityState {
  const { status } = state;
  return status === 'drawing' || status === 'speaking' || status === 'preparing' ? toIdle(state) : state;
}

function restore(state: IdentityState, { failures, usual, template }: EventOf<'restored'>): IdentityState {
  // Where the device cannot remember, what this page has counted stays.
  const known = { failures: Math.max(state.failures, countOf(failures)), template, device: 'read' as const };
  if (state.status === 'idle' || state.status === 'blocked') return toIdle({ ...state, ...known, usual });
  // The stored data was read late, after a press. The ways keep their order, so that nothing in use moves.
  return state.device === 'read' ? state : { ...state, ...known };
}
