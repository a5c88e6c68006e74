import type { Finding, TimelineEntry } from '@payaloud/testing/spoken-log';
import type { Channel } from '../channel';
import { EVENTS } from '../constants';
import type { ClosedFrame, ReadingOrder, TestMode } from '../types';

/** All that the manager knows of the story on screen. */
export interface ListenState {
  /** `''` before the first story. */
  readonly storyId: string;
  /** How many stories have started, the same one counted again. */
  readonly starts: number;
  readonly test: TestMode;
  readonly entries: readonly TimelineEntry[];
  readonly findings: readonly Finding[];
  readonly closedFrames: readonly ClosedFrame[];
  readonly readingOrder: ReadingOrder | null;
  /** True if a story is on screen that has not told that it is listened to. */
  readonly isDeaf: boolean;
}

export interface TimelineStore {
  readonly get: () => ListenState;
  /** Calls the listener after each change. Returns its undo. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const silence: ListenState = {
  storyId: '',
  starts: 0,
  test: 'todo',
  entries: [],
  findings: [],
  closedFrames: [],
  readingOrder: null,
  isDeaf: false,
};

/** Collects what the preview sends, also while the panel is closed. */
export function createTimelineStore(channel: Channel): TimelineStore {
  let state = silence;
  const listeners = new Set<() => void>();
  const change = (next: ListenState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  channel.on(EVENTS.STARTED, ({ storyId, test }) => change({ ...silence, storyId, test, starts: state.starts + 1 }));
  // It comes after STARTED of the same story.
  channel.on(EVENTS.RENDERED, (storyId) => {
    if (storyId !== state.storyId) change({ ...silence, starts: state.starts, isDeaf: true });
  });
  channel.on(EVENTS.HEARD, ({ storyId, from, entries, findings, closedFrames }) => {
    if (storyId !== state.storyId) return;
    change({ ...state, entries: [...state.entries.slice(0, from), ...entries], findings, closedFrames });
  });
  channel.on(EVENTS.READING_ORDER, (readingOrder) => {
    if (readingOrder.storyId === state.storyId) change({ ...state, readingOrder });
  });
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
