import {
  createSpokenLog,
  setCurrentLog,
  type FindingOptions,
  type LogClock,
  type SpokenLog,
} from '@payaloud/testing/spoken-log';
import { listenTo, type Channel } from '../channel';
import { EVENTS } from '../constants';
import type { ReadingOrder, TestMode } from '../types';
import { findClosedFrames } from './closedFrames';
import { connectJumpKey } from './jumpKey';
import { readOrder, whenRendered } from './readOrder';
import { timeOf } from './timeOf';
import { watchTimers, type TimerWatch } from './watchTimers';

export interface CaptureOptions {
  readonly storyId: string;
  readonly canvas: HTMLElement;
  readonly test: TestMode;
  readonly findings: FindingOptions['severity'];
  readonly channel: Channel;
  /** Default: the page's, by the functions that it has before the story. */
  readonly clock?: LogClock;
}

export interface Capture {
  readonly storyId: string;
  readonly log: SpokenLog;
  /** The story's timers and the log's, without those that tell the panel. */
  readonly timers: TimerWatch;
  readonly clock: LogClock;
  stop(): void;
}

/** Storybook's own elements in the preview. */
const ignore = '.sb-wrapper, #storybook-docs, #storybook-highlights-root';

/** When the panel is told after an entry, in ms. The later ones are for findings that need time, such as silence after a press. */
const tellAfter = [50, 1_200, 4_000];

/** Listens to a story until `stop`, and tells the panel what it hears. */
export function startCapture(options: CaptureOptions): Capture {
  const { storyId, canvas, test, findings, channel } = options;
  const { ownerDocument: doc } = canvas;
  const view = doc.defaultView ?? window;
  // Before the log, so that the log never sees the key.
  const undoJump = connectJumpKey(view, channel);
  // Before the story's timers are watched, so that a check does not wait for what tells the panel.
  const ownTime = options.clock ?? timeOf(view);
  const storyTimers = watchTimers(view, ownTime);
  // After that, so that a check waits for what the log still looks for, such as a lost focus.
  const clock = options.clock ?? timeOf(view);
  const log = createSpokenLog(doc, { clock, ignore, findings: { severity: findings ?? {} } });
  let told = 0;
  let endTimers: (() => void)[] = [];
  const stopTelling = () => endTimers.forEach((end) => end());

  const tell = () => {
    const { entries } = log;
    const from = Math.min(told, entries.length);
    told = entries.length;
    channel.emit(EVENTS.HEARD, {
      storyId,
      from,
      entries: entries.slice(from),
      findings: log.findings(),
      closedFrames: findClosedFrames(doc),
    });
  };
  const tellSoon = () => {
    stopTelling();
    endTimers = tellAfter.map((ms) => ownTime.after(ms, tell));
  };
  const beginAgain = () => {
    log.clear();
    told = 0;
    tell();
  };
  const answerOrder = (order: Omit<ReadingOrder, 'storyId'>) =>
    channel.emit(EVENTS.READING_ORDER, { storyId, ...order });
  const undo = [
    setCurrentLog(log),
    undoJump,
    log.subscribe(tellSoon),
    listenTo(channel, EVENTS.MARK, (text) => log.mark(text)),
    listenTo(channel, EVENTS.CLEAR, beginAgain),
    // A finding may be of the code before.
    listenTo(channel, EVENTS.HOT_UPDATED, beginAgain),
    listenTo(channel, EVENTS.READ_ORDER, () => {
      whenRendered(canvas)
        .then(() => readOrder(doc.body))
        .then(
          (phrases) => answerOrder({ phrases }),
          (error: unknown) => answerOrder({ phrases: [], problem: String(error) }),
        );
    }),
  ];
  channel.emit(EVENTS.STARTED, { storyId, test });
  // A page that says nothing may still hold closed frames.
  tellSoon();

  return {
    storyId,
    log,
    timers: storyTimers,
    clock,
    stop() {
      stopTelling();
      for (const end of undo) end();
      log.stop();
      storyTimers.stop();
    },
  };
}
