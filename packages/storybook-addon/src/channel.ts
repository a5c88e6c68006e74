import type { EVENTS } from './constants';
import type { Heard, ReadingOrder, Started } from './types';

/** The message of each event. */
export interface Messages {
  readonly [EVENTS.STARTED]: Started;
  readonly [EVENTS.HEARD]: Heard;
  readonly [EVENTS.TO_PANEL]: undefined;
  readonly [EVENTS.TO_STORY]: undefined;
  /** Keys as Storybook writes them: `['alt', 'L']`. */
  readonly [EVENTS.SHORTCUT]: readonly string[];
  readonly [EVENTS.CLEAR]: undefined;
  /** Text of the mark. */
  readonly [EVENTS.MARK]: string;
  readonly [EVENTS.READ_ORDER]: undefined;
  readonly [EVENTS.READING_ORDER]: ReadingOrder;
  /** Id of the story. */
  readonly [EVENTS.RENDERED]: string;
  readonly [EVENTS.HOT_UPDATED]: undefined;
  readonly [EVENTS.TEST_RUN]: unknown;
}

/** The part of Storybook's channel that is used. */
export interface Channel {
  on<Event extends keyof Messages>(event: Event, listener: (message: Messages[Event]) => void): void;
  off<Event extends keyof Messages>(event: Event, listener: (message: Messages[Event]) => void): void;
  emit<Event extends keyof Messages>(event: Event, message: Messages[Event]): void;
}

/** Listens to an event until the returned undo is called. */
export function listenTo<Event extends keyof Messages>(
  channel: Channel,
  event: Event,
  listener: (message: Messages[Event]) => void,
): () => void {
  channel.on(event, listener);
  return () => channel.off(event, listener);
}
