import {
  claimMicrophone,
  systemClock,
  type Announcer,
  type ListenSession,
  type RecognitionCause,
  type Timers,
} from '@payaloud/browser/internal';
import { listenHalfDuplex } from '@payaloud/browser/internal/capture';
import type { HearingLanguage } from '@payaloud/core/languages';
import { hearDigits } from '@payaloud/core/internal/spoken-amount';
import type { DigitEngine } from './digitEngine';

export interface DigitListeningDeps {
  readonly digitEngine: DigitEngine;
  /** Its digits are understood. */
  readonly language: HearingLanguage;
  readonly announcer: Announcer;
  /** The pause that ends the answer, in ms. Default 1,200: payers pause between digits. */
  readonly pauseMs?: number | undefined;
  /** Default: the page's clock. */
  readonly clock?: Timers;
}

export interface DigitListeningEvents {
  /** The microphone captures. */
  onListening?(): void;
  /** The microphone has closed, and the digits are being recognized. */
  onClosed?(): void;
  /** The recognizer is still at work three seconds later. */
  onSlow?(): void;
}

type HeardDigits =
  /** `pcm`: the whole recording, mono at 16 kHz. `digits`: possibly none. */
  | { readonly kind: 'heard'; readonly pcm: Float32Array; readonly digits: readonly number[] }
  | { readonly kind: 'failed'; readonly pcm: Float32Array; readonly cause: RecognitionCause }
  /** The payer closed the microphone with Escape. */
  | { readonly kind: 'closed' };

export interface DigitListening {
  /**
   * Claims the page's microphone, waits until the page is silent, and records one answer. Call it while handling the
   * payer's press, once. `aborted` also if a newer press takes the microphone.
   */
  listen(): Promise<HeardDigits>;
  /** Ends the recording; what was said so far counts. */
  stop(): void;
  /** Closes the microphone and forgets the recording. */
  abort(): void;
}

/** Records one answer to a prompt of digits, and recognizes the digits. The page is silent while it captures. */
export function listenToDigits(deps: DigitListeningDeps, events: DigitListeningEvents = {}): DigitListening {
  const { digitEngine, language, announcer, pauseMs = usualPauseMs, clock = systemClock } = deps;
  const { engine } = digitEngine;
  const recognizer = {
    engines: [engine],
    prepare: async () => ({ engine, availability: await engine.availability(language.tag) }),
    listen: (...asked: Parameters<typeof engine.listen>) => engine.listen(...asked),
  };
  let session: ListenSession | null = null;

  return {
    listen() {
      let isClosed = false;
      const turn = claimMicrophone(
        () => session?.abort(),
        () => {
          isClosed = true;
          session?.abort();
        },
      );
      return new Promise((resolve) => {
        session = listenHalfDuplex(
          { announcer, recognizer, clock, turn },
          { language, expect: 'prompted-digits', pauseMs },
          {
            onCapture: () => events.onListening?.(),
            onClosed: () => events.onClosed?.(),
            onSlow: () => events.onSlow?.(),
            onSettled(outcome) {
              turn.end();
              const pcm = digitEngine.pcm();
              digitEngine.clear();
              if (isClosed) return resolve({ kind: 'closed' });
              if (outcome.kind === 'failed') return resolve({ ...outcome, pcm });
              const all = outcome.transcripts.map((transcript) => hearDigits(transcript, language));
              const digits = all.find((some) => some.length > 0) ?? [];
              resolve({ kind: 'heard', pcm, digits });
            },
          },
        );
      });
    },
    stop: () => session?.stop(),
    abort: () => session?.abort(),
  };
}

/** In ms. */
const usualPauseMs = 1_200;
