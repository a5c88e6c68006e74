import {
  claimMicrophone,
  isMicrophoneClaimed,
  type Announcer,
  type Clock,
  type ListenOutcome,
} from '@payaloud/browser/internal';
import { keepSound, listenOnce, type OpenMicrophone } from '@payaloud/browser/internal/capture';
import type { Message } from '@payaloud/core/announcement';
import type { TeachingStop } from '@payaloud/core/internal/languages';

export interface CaptureDeps {
  readonly announcer: Announcer;
  readonly openMicrophone: OpenMicrophone;
  readonly clock: Clock;
}

type Heard =
  { readonly kind: 'heard'; readonly pcm: Float32Array } | { readonly kind: 'failed'; readonly cause: TeachingStop };

export interface Capture {
  /** Says the message, waits for silence, then takes one word. Does not resolve if aborted. */
  afterSaying(message: Message, readingMs: number, onListening: () => void): Promise<Heard>;
  /** Closes the microphone at once. */
  abort(): void;
}

/** Creates one take. The page is silent while the microphone is open. Fails if a field already uses the microphone. */
export function captureTake({ announcer, openMicrophone, clock }: CaptureDeps): Capture {
  let state: 'open' | 'over' = 'open';
  let abortListening = () => {};
  let stopWaiting = () => {};

  function listen(onListening: () => void, resolve: (heard: Heard) => void): void {
    if (isMicrophoneClaimed()) return end({ kind: 'failed', cause: 'failed' }, resolve);
    let isClosed = false;
    const turn = claimMicrophone(
      () => abortListening(),
      () => {
        isClosed = true;
        abortListening();
      },
    );
    turn.silence(announcer);
    const sound = keepSound(openMicrophone);
    const session = listenOnce({
      openMicrophone: sound.openMicrophone,
      prepare: () =>
        Promise.resolve({ recognize: async () => ({ kind: 'heard', transcripts: ['take'] }) as const, terminate() {} }),
      task: 'amount',
      pauseMs,
      maxRoomLevel: undefined,
      minSignalToNoise: undefined,
      timeoutMs: undefined,
      clock,
      events: {
        onCapture() {
          announcer.cue({ earcon: 'listening', haptic: 'tap' });
          onListening();
        },
        onSettled(outcome) {
          turn.end();
          if (state === 'over') return;
          announcer.cue({ earcon: 'stopped' });
          if (isClosed) return end({ kind: 'failed', cause: 'closed' }, resolve);
          end(outcome.kind === 'heard' ? { kind: 'heard', pcm: sound.pcm() } : failed(outcome), resolve);
        },
      },
    });
    abortListening = () => session.abort();
  }

  function end(heard: Heard, resolve: (heard: Heard) => void): void {
    state = 'over';
    resolve(heard);
  }

  return {
    afterSaying(message, readingMs, onListening) {
      return new Promise((resolve) => {
        announcer.announce(message, () => {
          // A screen reader may still be reading the message. Waiting for the page voice counts towards that time.
          const began = clock.monotonic();
          announcer.whenQuiet().then(
            () => {
              if (state === 'over') return;
              const rest = Math.max(0, readingMs - (clock.monotonic() - began));
              stopWaiting = clock.after(rest, () => state === 'open' && listen(onListening, resolve));
            },
            () => resolve({ kind: 'failed', cause: 'failed' }),
          );
        });
      });
    },
    abort() {
      if (state === 'over') return;
      state = 'over';
      stopWaiting();
      abortListening();
    },
  };
}

/** In ms. Short, because a single word has no long pauses. */
const pauseMs = 600;

function failed(outcome: Extract<ListenOutcome, { kind: 'failed' }>): Heard {
  switch (outcome.cause) {
    case 'no-speech':
    case 'too-loud':
    case 'no-microphone':
    case 'blocked-by-page':
      return { kind: 'failed', cause: outcome.cause };
    case 'permission-denied':
    case 'permission-denied-once':
    case 'service-not-allowed':
      return { kind: 'failed', cause: 'permission' };
    default:
      return { kind: 'failed', cause: 'failed' };
  }
}
