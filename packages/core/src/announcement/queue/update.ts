import { andThen, countWatchers, type Flow } from '../../flow';
import type { QueueEffect, QueueNeed } from './effects';
import type { QueueEvent, QueueFacts } from './events';
import { needs, nextWake } from './needs';
import type { QueueState } from './state';
import { keyDownMs } from './timing';
import { advance } from './update/advance';
import { announced, echoed, repeatAsked } from './update/arrivals';
import { dropStale } from './update/dropWaiting';
import { edited, interrupt, stop } from './update/interrupt';
import { step, type QueueStep } from './update/step';
import { changeSurface, handOver, settleFocus, writeAgain } from './update/surface';
import { voiceEnded } from './update/voiceEnded';

/**
 * Decides what to say. Every event is said once, in order, never by two voices and never lost. Assertive messages
 * overtake waiting ones. Only the payer's own action interrupts. While a microphone captures, no effect makes a sound or
 * changes a region.
 */
export const announcementFlow: Flow<QueueState, QueueEvent, QueueFacts, QueueEffect, QueueNeed> = {
  name: 'announcements',
  needs,
  update(before, event, { at }) {
    const { state, effects } = andThen(
      apply(countWatchers(before, event), event, at),
      (happened) => dropStale(happened, at),
      (fresh) => advance(fresh, at),
    );
    return { state: withConnection(state, before, event, at), effects };
  },
};

function apply(state: QueueState, event: QueueEvent, at: number): QueueStep {
  switch (event.type) {
    case 'announced':
      return announced(state, { key: event.key, message: event.message, since: at, kind: 'event' });
    case 'echoed':
      return echoed(state, event, at);
    case 'voice-settled':
      return step(state.current?.key === event.key ? voiceEnded(state, event.result) : state);
    case 'repeat-asked':
      return repeatAsked(state, event, at);
    case 'stopped':
      return stop(state);
    case 'capture-started':
      return andThen(interrupt(state), edited, (next) => step({ ...next, captures: next.captures + 1 }));
    case 'capture-ended':
      return step({ ...state, captures: Math.max(0, state.captures - 1) });
    case 'focus-moved':
      return step(settleFocus(state, at));
    case 'key-down':
      return step({ ...writeAgain(state, at), keyDownUntil: at + keyDownMs });
    case 'key-up':
      return step({ ...state, keyDownUntil: Number.NEGATIVE_INFINITY });
    case 'page-hidden':
      return step({ ...writeAgain(state, at), page: 'hidden', keyDownUntil: Number.NEGATIVE_INFINITY });
    case 'page-shown':
      return step({ ...state, page: 'visible' });
    case 'surface-changed':
      return step(changeSurface(state, event.surface, at));
    case 'channels-chosen':
      return step(chooseChannels(state, event.channels));
    case 'shown':
      return step(handOver(state, event.slot, at));
    case 'tick':
    case 'watched':
    case 'left':
      return step(state);
  }
}

/** A voice that is switched on again is tried anew. */
function chooseChannels(state: QueueState, channels: QueueState['channels']): QueueState {
  return { ...state, channels, isVoiceFailing: state.isVoiceFailing && state.channels.voice !== 'off' };
}

/** Connects the queue to the document while it has users or messages, and sets when it wakes. */
function withConnection(state: QueueState, before: QueueState, event: QueueEvent, at: number): QueueState {
  // A delivery's callback may announce more, so an unused queue stays in the document until its next tick.
  const mayLeave = isIdle(before) && (event.type === 'tick' || event.type === 'left');
  const isLeaving = mayLeave && isUnused(state);
  const isConnected = !isLeaving && (state.isConnected || state.watchers > 0);
  const leavesAt = isConnected ? at : null;
  const wakeAt = isUnused(state) ? leavesAt : nextWake(state, at);
  return isConnected === state.isConnected && wakeAt === state.wakeAt ? state : { ...state, isConnected, wakeAt };
}

function isUnused(state: QueueState): boolean {
  return state.watchers === 0 && isIdle(state);
}

function isIdle({ current, waiting, filledRegions }: QueueState): boolean {
  return current === null && waiting.length === 0 && filledRegions.length === 0;
}
