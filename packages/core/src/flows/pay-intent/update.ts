import { stepTo, type Flow } from '../../flow';
import type { PayIntentEffect } from './effects';
import type { PayIntentEvent, PayIntentFacts } from './events';
import { readyPayIntent, secondPressGuardMs, swipeSteps, type PayIntentState } from './state';

const step = stepTo<PayIntentState, PayIntentEffect>;

export const payIntentFlow: Flow<PayIntentState, PayIntentEvent, PayIntentFacts, PayIntentEffect> = {
  name: 'pay-intent',
  update(state, event, facts) {
    if (facts.isBlocked && isPress(event)) return step(state, { type: 'answer-blocked' });
    const next = decide(state, event, facts);
    return step(next, ...effectsOf(state, next, event));
  },
  needs: () => [],
};

function isPress({ type }: PayIntentEvent): boolean {
  return type === 'ask' || type === 'confirm' || type === 'grab' || type === 'slide' || type === 'commit';
}

/**
 * Only three events pay: `confirm` after its guard time, `release` of a drag through every step to the end, and
 * `commit` at the end. Everything else goes back, because an unintended payment is worse than another try.
 */
function decide(state: PayIntentState, event: PayIntentEvent, facts: PayIntentFacts): PayIntentState {
  if (state.status === 'paid') return event.type === 'settled' ? settle(state, facts) : state;
  switch (event.type) {
    case 'ask':
      return { status: 'asked', step: 0, at: facts.now };
    case 'confirm':
      return state.status === 'asked' && (event.pressedAt ?? facts.now) - state.at >= secondPressGuardMs
        ? { status: 'paid', step: 0, by: 'button' }
        : state;
    case 'grab':
      // A drag starts at the start: an accidental touch must not finish what keys brought near the end.
      return { status: 'sliding', step: 0, by: 'drag' };
    case 'slide':
      return slide(state, event.step);
    case 'release':
      return release(state);
    case 'commit':
      if (state.status === 'ready') return readyPayIntent;
      return state.status === 'sliding' && state.by === 'keys' && state.step === swipeSteps
        ? { status: 'paid', step: swipeSteps, by: 'keys' }
        : state;
    case 'abort':
    case 'lost-finger':
      return readyPayIntent;
    case 'left-range':
      return state.status === 'asked' ? state : readyPayIntent;
    case 'offer-changed':
      return state.status === 'ready' ? state : readyPayIntent;
    case 'settled':
      return state;
  }
}

function settle({ step, by }: Extract<PayIntentState, { status: 'paid' }>, facts: PayIntentFacts): PayIntentState {
  return by === 'keys' && facts.isRangeFocused ? { status: 'ready', step, by } : readyPayIntent;
}

function slide(state: PayIntentState, step: number): PayIntentState {
  if (!Number.isInteger(step) || step < 0 || step > swipeSteps) return state;
  // The end of the last payment does not count toward the next one.
  if (state.status === 'ready' && state.step > 0) return readyPayIntent;
  const isDragging = state.status === 'sliding' && state.by === 'drag';
  if (!isDragging) return step === 0 ? readyPayIntent : { status: 'sliding', step, by: 'keys' };
  // A native range jumps to where it is touched. Only a finger that passes through the steps is deliberate.
  return step - state.step > 1 ? state : { ...state, step };
}

function release(state: PayIntentState): PayIntentState {
  if (state.status !== 'sliding' || state.by !== 'drag') return state;
  return state.step === swipeSteps ? { status: 'paid', step: swipeSteps, by: 'drag' } : readyPayIntent;
}

/** The second step is read when it takes focus, so nothing is announced for it. */
function effectsOf(state: PayIntentState, next: PayIntentState, event: PayIntentEvent): readonly PayIntentEffect[] {
  if (next.status === 'paid' && state.status !== 'paid') return [{ type: 'pay' }];
  if (next.status === 'asked')
    return state.status === 'asked' ? [] : [{ type: 'focus', on: 'confirm', when: 'always' }];
  if (event.type === 'abort' && state.status !== 'paid') return [{ type: 'focus', on: 'ask', when: 'always' }];
  const hadSecondStep = state.status === 'asked' || state.status === 'paid';
  return hadSecondStep && next.status !== 'paid' ? [{ type: 'focus', on: 'ask', when: 'if-lost' }] : [];
}
