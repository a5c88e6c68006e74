import { createSpokenLog, setCurrentLog, type FindingOptions, type SpokenLog } from '@payaloud/testing/spoken-log';
import { listenTo, type Channel } from '../channel';
import { EVENTS } from '../constants';
import type { ReadingOrder, TestMode } from '../types';
import { findClosedFrames } from './closedFrames';
import { connectJumpKey } from './jumpKey';
import { readOrder, whenRendered } from './readOrder';
import { watchTimers, type TimerWatch } from './watchTimers';

export interface CaptureOptions {
  readonly storyId: string;
  readonly canvas: HTMLElement;
  readonly test: TestMode;
  readonly findings: FindingOptions['severity'];
  readonly channel: Channel;
}

export interface Capture {
  readonly storyId: string;
  readonly log: SpokenLog;
  /** The story's timers, without the capture's own. */
  readonly timers: TimerWatch;
  stop(): void;
}

/** Storybook's own elements in the preview. */
const ignore = '.sb-wrapper, #storybook-docs, #storybook-highlights-root';

/** When the panel is told after an entry, in ms. The later ones are for findings that need time, such as silence after a press. */
const tellAfter = [50, 1_200, 4_000];

/** Listens to a story until `stop`, and tells the panel what it hears. */
export function startCapture({ storyId, canvas, test, findings, channel }: CaptureOptions): Capture {
  const { ownerDocument: doc } = canvas;
  // Before the log, so that the log never sees the key.
  const undoJump = connectJumpKey(doc.defaultView ?? window, channel);
  // Not the story's, so that a check does not wait for them.
  const tellLater = setTimeout;
  const storyTimers = watchTimers(doc.defaultView ?? window);
  const log = createSpokenLog(doc, { ignore, findings: { severity: findings ?? {} } });
  let told = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

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
    timers.forEach(clearTimeout);
    timers = tellAfter.map((ms) => tellLater(tell, ms));
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
    stop() {
      timers.forEach(clearTimeout);
      for (const end of undo) end();
      log.stop();
      storyTimers.stop();
    },
  };
}
