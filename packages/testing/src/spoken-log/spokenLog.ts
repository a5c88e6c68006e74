import type { Finding } from '../findings/finding';
import type { FindingOptions } from '../findings/findingOptions';
import type { PageClock } from '../time/pageClock';
import type { TimelineEntry } from './timelineEntry';

export interface SpokenLog {
  /** Everything that was noticed so far, of all channels, in order. */
  readonly entries: readonly TimelineEntry[];
  /**
   * The words that were spoken, in order: of one channel, or of all three. A page voice counts when it starts. `dialog` gives
   * the names of the dialogs that opened.
   */
  texts(channel?: SpokenChannel | 'dialog'): string[];
  /** The faults that the entries show. Some need time: wait for `settled` first. */
  findings(): readonly Finding[];
  /** Calls `listener` with each new entry. Returns the undo. An error of the listener is reported and stops nothing. */
  subscribe(listener: (entry: TimelineEntry) => void): () => void;
  /** Adds an entry of your own. */
  mark(text: string): void;
  /**
   * Resolves when the page has been quiet for a while and no page voice is speaking. With a clock that has `pass`, it passes
   * that time itself. Throws if the timers are faked and the log has no clock, because it would wait for ever.
   */
  settled(options?: SettledOptions): Promise<void>;
  /** Forgets all entries. Ids go on counting. */
  clear(): void;
  /** Stops listening and restores the page. */
  stop(): void;
}

/** The channels that carry words. */
export type SpokenChannel = 'region' | 'notify' | 'voice';

export interface SpokenLogOptions {
  /** A CSS selector. Live regions, focus, presses and dialogs inside matching elements are left out. */
  readonly ignore?: string;
  readonly findings?: FindingOptions;
  /** The time by which entries, findings and `settled` go. Default: the page's. */
  readonly clock?: LogClock;
}

/** The time of a log: `createFakeClock()`, or another clock. */
export interface LogClock extends PageClock {
  /** `settled` passes time by it instead of waiting. */
  pass?(ms: number): Promise<void>;
}

export interface SettledOptions {
  /** Time without a new entry, in ms. Default 500. Text that appears as long after a press still needs an answer. */
  readonly quietMs?: number;
  /** The longest wait, in ms. Then it resolves although the page still speaks. Default 10,000. */
  readonly timeoutMs?: number;
}
