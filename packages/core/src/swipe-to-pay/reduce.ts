import { readySwipeToPay, secondPressGuard, swipeSteps, type SwipeToPayEvent, type SwipeToPayState } from './state';

/**
 * Nothing pays but `confirm` after its guard time, `release` of a drag that went through every step to the end, or
 * `commit` at the end. Everything else goes back: a payment that was not meant is worse than one more try.
 */
export function reduceSwipeToPay(state: SwipeToPayState, event: SwipeToPayEvent): SwipeToPayState {
  if (state.status === 'paid') return event.type === 'settle' ? settle(state) : state;
  switch (event.type) {
    case 'ask':
      return { status: 'asked', step: 0, at: event.at };
    case 'confirm':
      return state.status === 'asked' && event.at - state.at >= secondPressGuard
        ? { status: 'paid', step: 0, by: 'button' }
        : state;
    case 'grab':
      // A drag begins at the start, so that keys cannot bring the thumb near the end for a graze to finish.
      return { status: 'sliding', step: 0, by: 'drag' };
    case 'slide':
      return slide(state, event.step);
    case 'release':
      return release(state);
    case 'commit':
      if (state.status === 'ready') return readySwipeToPay;
      return state.status === 'sliding' && state.by === 'keys' && state.step === swipeSteps
        ? { status: 'paid', step: swipeSteps, by: 'keys' }
        : state;
    case 'abort':
      return readySwipeToPay;
    case 'settle':
      return state;
  }
}

function settle({ step, by }: Extract<SwipeToPayState, { status: 'paid' }>): SwipeToPayState {
  return by === 'keys' ? { status: 'ready', step, by } : readySwipeToPay;
}

function slide(state: SwipeToPayState, step: number): SwipeToPayState {
  if (!Number.isInteger(step) || step < 0 || step > swipeSteps) return state;
  // What stands at the end of the last payment is no half of the next one.
  if (state.status === 'ready' && state.step > 0) return readySwipeToPay;
  const dragging = state.status === 'sliding' && state.by === 'drag';
  if (!dragging) return step === 0 ? readySwipeToPay : { status: 'sliding', step, by: 'keys' };
  // A native range jumps to where it is touched. Only a finger that goes through the steps has meant them.
  return step - state.step > 1 ? state : { ...state, step };
}

function release(state: SwipeToPayState): SwipeToPayState {
  if (state.status !== 'sliding' || state.by !== 'drag') return state;
  return state.step === swipeSteps ? { status: 'paid', step: swipeSteps, by: 'drag' } : readySwipeToPay;
}
