import type { Announcer, AnnouncerSnapshot } from '@payaloud/browser';
import type { Delivery, Message } from '@payaloud/core/announcement';

/** An announcer without a page: it writes down what it is given and says how it was delivered. */
export interface RecordedAnnouncer extends Announcer {
  /** What was begun, oldest first; a second message of the same id is not. */
  readonly said: readonly Message[];
}

export interface RecordedAnnouncerOptions {
  /** How a message ends. Default `delivered`. What the payer asks to hear again is always delivered. */
  readonly deliver?: (message: Message) => Delivery;
  /** When it ends. Default: at once. */
  readonly later?: (run: () => void) => void;
}

export function createRecordedAnnouncer({
  deliver = () => 'delivered',
  later = (run) => run(),
}: RecordedAnnouncerOptions = {}): RecordedAnnouncer {
  const said: Message[] = [];
  let snapshot: AnnouncerSnapshot = { current: null, speaking: false, capturing: false, history: [] };

  /** Stable until something is said, as React wants it. */
  function getSnapshot(): AnnouncerSnapshot {
    if (snapshot.history.length === said.length) return snapshot;
    const history = said.map((message, key) => ({ key, message, delivery: 'delivered' as const }));
    snapshot = { ...snapshot, history };
    return snapshot;
  }

  return {
    said,
    announce(message, onDelivery) {
      const isKnown = message.id !== undefined && said.some(({ id }) => id === message.id);
      if (!isKnown) said.push(message);
      later(() => onDelivery?.(isKnown ? 'dropped' : deliver(message)));
    },
    echo: (_message, _cause, onDelivery) => onDelivery?.('dropped'),
    repeatLast: (onDelivery) => later(() => onDelivery?.('delivered')),
    stop: () => {},
    signal: () => {},
    prime: () => {},
    listVoices: () => Promise.resolve([]),
    getHaptics: () => 'none',
    holdForCapture: () => () => {},
    whenQuiet: () => Promise.resolve(),
    subscribe: () => () => {},
    getSnapshot,
    connect: () => () => {},
  };
}
