import type { Channels } from '../message';
import type { QueueState } from './state';

/** Creates an empty queue. `slots` is how many regions may hold a text at the same time. */
export function createQueueState(channels: Channels, slots: number): QueueState {
  return {
    channels,
    slots,
    waiting: [],
    current: null,
    held: [],
    lastSlot: -1,
    surface: 'page',
    history: [],
    begun: [],
    isVoiceFailing: false,
    captures: 0,
    page: 'visible',
    notBefore: Number.NEGATIVE_INFINITY,
    lastWrite: null,
  };
}
