import type { Channel } from '../panel/timelineStore';

export interface SimulatedChannel extends Channel {
  /** What was sent, in order. */
  readonly sent: { readonly event: string; readonly message: unknown }[];
}

/** Storybook's channel without frames: everyone hears everything at once. */
export function simulateChannel(): SimulatedChannel {
  const listeners = new Map<string, Set<(message: never) => void>>();
  const sent: { event: string; message: unknown }[] = [];
  return {
    sent,
    on: (event, listener) => void listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
    off: (event, listener) => void listeners.get(event)?.delete(listener),
    emit(event, message) {
      sent.push({ event, message });
      for (const listener of listeners.get(event) ?? []) listener(message as never);
    },
  };
}
