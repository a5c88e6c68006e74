import { createSpokenLog, type FindingOptions, type SpokenLog } from '@payaloud/testing';
import { EVENTS } from '../constants';
import type { Channel } from '../panel/timelineStore';
import type { Heard, ReadingOrder, Started, TestMode } from '../types';
import { findClosedFrames } from './closedFrames';
import { connectJumpKey } from './jumpKey';
import { readOrder } from './readOrder';

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
  stop(): void;
}

/** Storybook's own elements in the preview. */
const ignore = '.sb-wrapper, #storybook-docs, #storybook-highlights-root';

/** When the panel is told after an entry, in ms. The later ones are for findings that need time, such as silence after a press. */
const tellAfter = [50, 1_200, 4_000];

/** Listens to a story until `stop`, and tells the panel what it hears. */
export function startCapture({ storyId, canvas, test, findings, channel }: CaptureOptions): Capture {
  const { ownerDocument: doc } = canvas;
  const log = createSpokenLog(doc, { ignore, findings: { severity: findings ?? {} } });
  let told = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const tell = () => {
    const { entries } = log;
    const from = Math.min(told, entries.length);
    told = entries.length;
    const heard: Heard = {
      storyId,
      from,
      entries: entries.slice(from),
      findings: log.findings(),
      closedFrames: findClosedFrames(doc),
    };
    channel.emit(EVENTS.HEARD, heard);
  };
  const tellSoon = () => {
    timers.forEach(clearTimeout);
    timers = tellAfter.map((ms) => setTimeout(tell, ms));
  };
  const answers = new Map<string, (message: never) => void>([
    [EVENTS.MARK, (text: string) => log.mark(text)],
    [
      EVENTS.CLEAR,
      () => {
        log.clear();
        told = 0;
        tell();
      },
    ],
    [
      EVENTS.READ_ORDER,
      () => {
        const answer = (order: Omit<ReadingOrder, 'storyId'>) =>
          channel.emit(EVENTS.READING_ORDER, { storyId, ...order } satisfies ReadingOrder);
        readOrder(canvas).then(
          (phrases) => answer({ phrases }),
          (error: unknown) => answer({ phrases: [], problem: error instanceof Error ? error.message : String(error) }),
        );
      },
    ],
  ]);
  for (const [event, answer] of answers) channel.on(event, answer);
  const undoJump = connectJumpKey(doc.defaultView ?? window, channel);
  const undoSubscription = log.subscribe(tellSoon);
  channel.emit(EVENTS.STARTED, { storyId, test } satisfies Started);
  // A page that says nothing may still hold closed frames.
  tellSoon();

  return {
    storyId,
    log,
    stop() {
      timers.forEach(clearTimeout);
      undoSubscription();
      undoJump();
      for (const [event, answer] of answers) channel.off(event, answer);
      log.stop();
    },
  };
}
