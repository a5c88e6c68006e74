import { joinPcm } from './joinPcm';

export interface EndpointerOptions {
  /** The pause that ends an utterance, in ms. Default 900. Longer for a payer who needs time or stutters. */
  readonly pauseMs?: number;
  /** How long to wait for the first word, in ms. Default 8,000. */
  readonly patienceMs?: number;
  /** The longest utterance, in ms. Default 20,000. */
  readonly longestMs?: number;
}

export type EndpointerEvent =
  | { readonly kind: 'speech-started' }
  | { readonly kind: 'utterance'; readonly utterance: Utterance }
  | { readonly kind: 'no-speech' };

export interface Utterance {
  /** Mono, 16 kHz, with some silence at both ends. Pauses are cut to at most one second. */
  readonly pcm: Float32Array;
  /** Loudness of the speech above the room, in dB. */
  readonly signalToNoise: number;
}

/** Finds one utterance in a stream of 16 kHz PCM. After `utterance` or `no-speech` it ignores further input. */
export interface Endpointer {
  push(pcm: Float32Array): EndpointerEvent[];
  /** Ends now. Returns the speech so far, or `no-speech`. */
  finish(): EndpointerEvent;
  /** Everything that was heard, but at most the last ten seconds: mono, 16 kHz. */
  recording(): Float32Array;
  /** Loudness of the room before the first word, in dB of full scale (0 is loudest). Null during the first 300 ms. */
  roomLoudness(): number | null;
}

/**
 * Detects speech by its energy above a floor that follows the room. Pre-emphasis removes rumble and hum from the
 * measurement. Speech begins when it exceeds the floor by 9 dB for 80 of 120 ms, and continues while it exceeds it by 6
 * dB.
 */
export function createEndpointer(options: EndpointerOptions = {}): Endpointer {
  const { pauseMs = 900, patienceMs = 8_000, longestMs = 20_000 } = options;
  const frames: number[] = [];
  const kept: Float32Array[] = [];
  let rest = new Float32Array(0);
  let floor = 0;
  let startedAt: number | null = null;
  let lastLoudAt = 0;
  const loudAt: number[] = [];
  let done: 'done' | 'listening' = 'listening';

  function takeFrame(frame: Float32Array): EndpointerEvent | null {
    const loudness = loudnessOf(frame);
    frames.push(loudness);
    kept.push(frame);
    floor = nextFloor(frames, floor, startedAt === null ? 'room' : 'speech');
    const now = frames.length;
    if (startedAt === null) return waitForSpeech(now);
    if (loudness > floor + staysAbove) hearLoud(now);
    const isOver = (now - lastLoudAt) * frameMs >= pauseMs || (now - startedAt) * frameMs >= longestMs;
    return isOver ? end() : null;
  }

  function waitForSpeech(now: number): EndpointerEvent | null {
    const recent = frames.slice(-onsetWindow);
    const loud = recent.filter((loudness) => loudness > Math.max(floor + startsAbove, audible)).length;
    if (now > settleFrames && loud >= onsetFrames) {
      startedAt = Math.max(0, now - onsetWindow);
      for (let at = startedAt; at <= now; at++) hearLoud(at);
      return { kind: 'speech-started' };
    }
    if (now * frameMs < patienceMs) return null;
    done = 'done';
    return { kind: 'no-speech' };
  }

  function end(): EndpointerEvent {
    done = 'done';
    if (startedAt === null) return { kind: 'no-speech' };
    const speech = framesNear(loudAt, marginFrames).filter((at) => at < kept.length);
    const between = speech.filter((at) => at >= (startedAt ?? 0) && at < lastLoudAt).map((at) => frames[at] ?? floor);
    return {
      kind: 'utterance',
      utterance: {
        pcm: joinPcm(speech.map((at) => kept[at] ?? new Float32Array(frameSamples))),
        signalToNoise: quantile(between, 0.8) - floor,
      },
    };
  }

  function hearLoud(at: number): void {
    loudAt.push(at);
    lastLoudAt = at;
  }

  return {
    push(pcm) {
      const events: EndpointerEvent[] = [];
      const samples = joinPcm([rest, pcm]);
      let at = 0;
      for (; done === 'listening' && at + frameSamples <= samples.length; at += frameSamples) {
        const event = takeFrame(samples.slice(at, at + frameSamples));
        if (event) events.push(event);
      }
      rest = samples.slice(at);
      return events;
    },
    finish: end,
    recording: () => joinPcm(kept.slice(-recordingFrames)),
    roomLoudness: () => (frames.length < settleFrames ? null : quantile(frames.slice(0, startedAt ?? undefined), 0.3)),
  };
}

const frameMs = 20;
const frameSamples = 320;
const startsAbove = 9;
const staysAbove = 6;
/** Nothing below this is speech, however quiet the room (dB of full scale, after pre-emphasis). */
const audible = -62;
const onsetWindow = 6;
const onsetFrames = 4;
/** 300 ms to measure the room before the first word can begin. Speech during that time is kept. */
const settleFrames = 15;
const recordingFrames = 500;
/** Half a second. In noise, the first and last sounds of an utterance are hard to detect. */
const marginFrames = 25;

/** The frames within `margin` of one of these frames. */
function framesNear(loud: readonly number[], margin: number): number[] {
  const near = new Set(loud.flatMap((at) => Array.from({ length: 2 * margin }, (_, step) => at - margin + step)));
  return [...near].filter((at) => at >= 0).toSorted((a, b) => a - b);
}

/** The floor falls fast. It rises slowly in the room, and hardly at all during speech. */
function nextFloor(frames: readonly number[], floor: number, during: 'room' | 'speech'): number {
  if (frames.length <= settleFrames) return quantile(frames, 0.3);
  const loudness = frames.at(-1) ?? floor;
  if (loudness < floor) return floor + (loudness - floor) * 0.2;
  return Math.min(loudness, floor + (during === 'room' ? 0.06 : 0.01));
}

function loudnessOf(frame: Float32Array): number {
  let sum = 0;
  let before = frame[0] ?? 0;
  for (const sample of frame) {
    const emphasized = sample - 0.97 * before;
    sum += emphasized * emphasized;
    before = sample;
  }
  return 10 * Math.log10(sum / frame.length + 1e-10);
}

/** The value below which a share of the values lies, 0 to 1. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? -Infinity;
}
