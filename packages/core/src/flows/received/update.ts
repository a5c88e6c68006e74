import { countWatchers, type Flow } from '../../flow';
import type { ReceivedEffect } from './effects';
import type { ReceivedEvent, ReceivedFacts } from './events';
import { needsOf, type ReceivedNeed } from './needs';
import { waits, type ReceivedState } from './state';
import { takeClaim, takeNoted, takeRead } from './update/answers';
import { hearAgain, hearBefore, takeReplayed } from './update/replay';
import { note, startClaim, startRead } from './update/requests';
import { speakNext, takeDelivery } from './update/speak';
import { step, type ReceivedStep } from './update/step';

export const receivedFlow: Flow<ReceivedState, ReceivedEvent, ReceivedFacts, ReceivedEffect, ReceivedNeed> = {
  name: 'received',
  update,
  needs: needsOf,
};

function update(state: ReceivedState, event: ReceivedEvent, facts: ReceivedFacts): ReceivedStep {
  switch (event.type) {
    case 'watched':
      return watch(countWatchers(state, event), facts);
    case 'remembered':
      return remember(state, event.ids);
    case 'left':
      return speakNext(countWatchers(state, event), facts);
    case 'read':
      return takeRead(state, event, facts);
    case 'claimed':
      return takeClaim(state, event, facts);
    case 'noted':
      return takeNoted(state, event);
    case 'delivered':
      return state.saying?.turn === event.turn ? takeDelivery(state, event.delivery, facts) : step(state);
    case 'replayed':
      return takeReplayed(state, event.id);
    case 'due':
      return event.turn === state.turn && !state.asking ? startRead(state, facts.now) : step(state);
    case 'lease-ending':
      return state.saying && !state.asking && !facts.isHidden ? startClaim(state, facts.now) : step(state);
    case 'woke':
      return wake(state, facts);
    case 'leaving':
      return note(state, { isRelease: state.leaseUntil !== null, isLeaving: true });
    case 'hear-again':
      return hearAgain(state);
    case 'hear-before':
      return hearBefore(state);
  }
}

function watch(state: ReceivedState, { now }: ReceivedFacts): ReceivedStep {
  return state.watchers === 1 && !state.asking ? startRead(state, now) : step(state);
}

/** News that this browser said before a reload is not said again. */
function remember(state: ReceivedState, ids: readonly string[]): ReceivedStep {
  const kept = ids.filter((id) => !state.said.includes(id));
  return note({ ...state, said: [...state.said, ...kept], unnoted: [...state.unnoted, ...kept] });
}

function wake(state: ReceivedState, { now }: ReceivedFacts): ReceivedStep {
  const awake = { ...state, isMute: false, waitMs: waits.shortest };
  return state.asking || state.watchers === 0 ? step(awake) : startRead(awake, now);
}
