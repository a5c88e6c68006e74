import type { Announcer, AnnouncerSnapshot } from '@payaloud/browser';
import type { Delivery, Message } from '@payaloud/core/announcement';

/** An announcer without a page. It records its messages and reports how each was delivered. */
export interface RecordedAnnouncer extends Announcer {
  /** Messages begun, oldest first. A second message with the same id is left out. */
  readonly said: readonly Message[];
}

export interface RecordedAnnouncerOptions {
  /** How a message ends. Default `delivered`. A repeat that the payer asks for is always delivered. */
  readonly deliver?: (message: Message) => Delivery;
  /** When a message ends. Default: at once. */
  readonly later?: (run: () => void) => void;
}

/**
 * Creates an announcer without a page. By default each message is delivered at once.
 *
 * @example
 *   const recorded = createRecordedAnnouncer();
 *   recorded.announce({ text: 'Paid.', urgency: 'polite' });
 *   recorded.said.map(({ text }) => text); // ['Paid.']
 */
export function createRecordedAnnouncer({
  deliver = () => 'delivered',
  later = (run) => run(),
}: RecordedAnnouncerOptions = {}): RecordedAnnouncer {
  const said: Message[] = [];
  let snapshot: AnnouncerSnapshot = {
    current: null,
    waiting: 0,
    speaking: false,
    capturing: false,
    history: [],
    isVoiceFailing: false,
  };

  /** Stable until something is announced, as React requires. */
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
    cue: () => {},
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
