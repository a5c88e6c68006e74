import type { Channel } from '../channel';

export interface SimulatedChannel extends Channel {
  /** The events that were sent, in order. */
  readonly sent: string[];
}

type Listener = (message: never) => void;

/** Storybook's channel without frames: everyone hears everything at once. */
export function simulateChannel(): SimulatedChannel {
  const listeners = new Map<string, Set<Listener>>();
  const sent: string[] = [];
  return {
    sent,
    on: (event, listener) => void listeners.set(event, (listeners.get(event) ?? new Set<Listener>()).add(listener)),
    off: (event, listener) => void listeners.get(event)?.delete(listener),
    emit(event, message) {
      sent.push(event);
      for (const listener of listeners.get(event) ?? []) listener(message as never);
    },
  };
}
