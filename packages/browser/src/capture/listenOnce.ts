import type { ListenEvents, ListenOutcome, ListenRequest, ListenSession, RecognitionCause } from '../microphone';
import { systemClock, type Timers } from '../runtime';
import { microphoneCause } from './microphoneCause';
import { createLevelMeter } from '../microphone/levelMeter';
import { createEndpointer, type Endpointer, type EndpointerEvent } from './endpointer';
import { listeningTimes } from './listeningTimes';
import type { Microphone, OpenMicrophone } from './openMicrophone';
import { createResampler, type Resampler } from './resample';

/** Turns one utterance into text. */
export interface UtteranceRecognizer {
  recognize(
    task: ListenRequest['expect'],
    pcm: Float32Array,
    currency?: string,
  ): Promise<ListenOutcome | { readonly kind: 'not-understood' }>;
  /** Called if it takes longer than `timeoutMs`. */
  terminate(): void;
}

export interface Listening {
  readonly openMicrophone: OpenMicrophone;
  prepare(): Promise<UtteranceRecognizer>;
  readonly task: ListenRequest['expect'];
  readonly currency?: string | undefined;
  readonly pauseMs: number | undefined;
  readonly maxRoomLevel: number | undefined;
  readonly minSignalToNoise: number | undefined;
  readonly timeoutMs: number | undefined;
  /** Default: the page's clock. */
  readonly clock?: Timers | undefined;
  /**
   * If no word stands out from the room until the payer stops or the time is over: `fail` with `no-speech` (default), or
   * `recognize` the whole recording, for a recognizer that hears more in noise than the endpointer does.
   */
  readonly ifUnheard?: 'fail' | 'recognize';
  /** Maps an exception to a cause for the payer. Default: its `code`, if that is a cause. */
  readonly causeOf?: (error: unknown) => RecognitionCause;
  readonly events: ListenEvents;
}

/**
 * Listens for one utterance, from opening the microphone to the outcome. Settles exactly once.
 *
 * @example
 *   const openMicrophone = pageMicrophone('/payaloud/capture-worklet.js');
 *   const session = listenOnce({
 *     openMicrophone,
 *     prepare: async () => ({
 *       recognize: async (task, pcm) => ({ kind: 'heard', transcripts: [`${pcm.length} samples`] }),
 *       terminate() {},
 *     }),
 *     task: 'amount',
 *     pauseMs: undefined,
 *     maxRoomLevel: undefined,
 *     minSignalToNoise: undefined,
 *     timeoutMs: undefined,
 *     events: { onSettled: (outcome) => console.log(outcome.kind) },
 *   });
 */
export function listenOnce(listening: Listening): ListenSession {
  const {
    events,
    pauseMs,
    task,
    currency,
    maxRoomLevel = defaultLoudestRoom,
    minSignalToNoise = defaultLeastSignalToNoise,
    ifUnheard = 'fail',
    causeOf = microphoneCause,
    clock = systemClock,
  } = listening;
  const endpointer = createEndpointer(listeningTimes(pauseMs));
  const giveUp = new AbortController();
  let microphone: Microphone | undefined;
  let resampler: Resampler | undefined;
  const level = createLevelMeter((loudness) => events.onLevel?.(loudness));
  let stopWatchdog = () => {};
  let phase: 'capturing' | 'recognizing' | 'settled' = 'capturing';
  const prepared = listening.prepare();

  function closeMicrophone(): void {
    microphone?.close();
    microphone = undefined;
  }

  function settle(outcome: ListenOutcome): void {
    if (phase === 'settled') return;
    phase = 'settled';
    giveUp.abort();
    stopWatchdog();
    closeMicrophone();
    events.onSettled(outcome);
  }

  const fail = (cause: RecognitionCause) => settle({ kind: 'failed', cause });
  const failWith = (error: unknown) => fail(causeOf(error));

  function take(pcm: Float32Array, sampleRate: number): void {
    if (phase !== 'capturing') return;
    if (!resampler) {
      resampler = createResampler(sampleRate, 16_000);
      events.onCapture?.();
    }
    level.push(pcm, sampleRate);
    const found = endpointer.push(resampler.push(pcm));
    if (isTooLoud(endpointer, found, maxRoomLevel)) return fail('too-loud');
    for (const event of found) act(event);
  }

  function act(event: EndpointerEvent): void {
    if (event.kind === 'utterance') {
      if (event.utterance.signalToNoise < minSignalToNoise) return fail('too-loud');
      recognize(event.utterance.pcm, 'not-understood').catch(failWith);
    }
    if (event.kind !== 'no-speech') return;
    if (ifUnheard === 'fail') return fail('no-speech');
    recognize(endpointer.recording(), 'no-speech').catch(failWith);
  }

  async function recognize(pcm: Float32Array, otherwise: RecognitionCause): Promise<void> {
    phase = 'recognizing';
    // Close before decoding: the browser's recording sign must go out when the payer has finished.
    closeMicrophone();
    events.onClosed?.();
    stopWatchdog = clock.after(listening.timeoutMs ?? defaultTimeoutMs, giveUpWorker);
    const worker = await prepared;
    const recognition = await worker.recognize(task, pcm, currency);
    if (recognition.kind === 'not-understood') fail(otherwise);
    else settle(recognition);
  }

  /** Decoding is synchronous, so a worker that does not answer can only be terminated. */
  function giveUpWorker(): void {
    prepared.then((worker) => worker.terminate(), ignore);
    fail('timeout');
  }

  async function open(): Promise<void> {
    const opened = await listening.openMicrophone(
      { onSamples: take, onLost: () => fail('no-microphone') },
      { signal: giveUp.signal },
    );
    microphone = opened;
    if (phase !== 'capturing') closeMicrophone();
  }

  prepared.catch(failWith);
  open().catch(failWith);

  return {
    stop() {
      if (phase === 'capturing') act(endpointer.finish());
    },
    abort: () => fail('aborted'),
  };
}

const defaultTimeoutMs = 20_000;
const defaultLoudestRoom = -30;
const defaultLeastSignalToNoise = 20;

/**
 * True if the room is too loud. Checked once, after the room was measured and before the first word, so that the payer
 * need not speak to find out.
 */
function isTooLoud(endpointer: Endpointer, found: readonly EndpointerEvent[], loudest: number): boolean {
  const loudness = endpointer.roomLoudness();
  return loudness !== null && found.every(({ kind }) => kind !== 'speech-started') && loudness > loudest;
}

function ignore(): void {}
