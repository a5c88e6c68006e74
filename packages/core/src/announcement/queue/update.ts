import type { Flow } from '../../flow';
import type { QueueEffect, QueueNeed } from './effects';
import type { QueueEvent, QueueFacts } from './events';
import { needs, nextWake } from './needs';
import type { QueueState } from './state';
import { keyDownMs } from './timing';
import { advance } from './update/advance';
import { announced, echoed, repeatAsked } from './update/arrivals';
import { dropStale } from './update/dropWaiting';
import { edited, interrupt, stop } from './update/interrupt';
import { changeSurface, settleFocus, takeBack } from './update/surface';
import { voiceEnded } from './update/voiceEnded';

/**
 * Decides what to say. Every event is said once, in order, never by two voices and never lost. Assertive messages
 * overtake waiting ones. Only the payer's own action interrupts. While a microphone captures, no effect makes a sound or
 * changes a region.
 */
export const announcementFlow: Flow<QueueState, QueueEvent, QueueFacts, QueueEffect, QueueNeed> = {
  name: 'announcements',
  needs,
  update(state, event, { at }) {
    const effects: QueueEffect[] = [];
    const happened = apply(state, event, at, effects);
    const next = advance(dropStale(happened, at, effects), at, effects);
    // A delivery's callback may announce more, so an unused queue stays in the document until its next tick.
    const mayLeave = isIdle(state) && (event.type === 'tick' || event.type === 'left');
    return { state: mayLeave && isUnused(next) ? disconnected(next) : awake(next, at), effects };
  },
};

function apply(state: QueueState, event: QueueEvent, at: number, effects: QueueEffect[]): QueueState {
  switch (event.type) {
    case 'watched':
      return { ...state, watchers: state.watchers + 1 };
    case 'left':
      return { ...state, watchers: Math.max(0, state.watchers - 1) };
    case 'announced':
      return announced(state, { key: event.key, message: event.message, since: at, kind: 'event' }, effects);
    case 'echoed':
      return echoed(state, event, at, effects);
    case 'voice-settled':
      return state.current?.key === event.key ? voiceEnded(state, event.result) : state;
    case 'repeat-asked':
      return repeatAsked(state, event, at, effects);
    case 'stopped':
      return stop(state, effects);
    case 'capture-started':
      return { ...edited(interrupt(state, effects), effects), captures: state.captures + 1 };
    case 'capture-ended':
      return { ...state, captures: Math.max(0, state.captures - 1) };
    case 'focus-moved':
      return settleFocus(state, at);
    case 'key-down':
      return { ...state, keyDownUntil: at + keyDownMs };
    case 'key-up':
      return { ...state, keyDownUntil: Number.NEGATIVE_INFINITY };
    case 'page-hidden':
      return { ...takeBack(state, at), page: 'hidden', keyDownUntil: Number.NEGATIVE_INFINITY };
    case 'page-shown':
      return { ...state, page: 'visible' };
    case 'surface-changed':
      return changeSurface(state, event.surface, at);
    case 'channels-chosen':
      return { ...state, channels: event.channels };
    case 'tick':
      return state;
  }
}

function disconnected(state: QueueState): QueueState {
  return state.isConnected ? { ...state, isConnected: false, wakeAt: null } : state;
}

/** Connects the queue if it has users, and sets when it wakes. */
function awake(state: QueueState, at: number): QueueState {
  const isConnected = state.isConnected || state.watchers > 0;
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
