import { aroundVowels, createBand, preEmphasis, type Band } from './band';
import { joinPcm } from './joinPcm';
import { quantile } from './quantile';

export interface EndpointerOptions {
  /** The pause that ends an utterance, in ms. Default 900. Longer for a payer who needs time or stutters. */
  readonly pauseMs?: number;
  /** How long to wait for the first word, in ms. Default 8,000. */
  readonly noSpeechMs?: number;
  /** The longest utterance, in ms. Default 20,000. */
  readonly maxMs?: number;
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
 * Detects speech by its energy above a floor that follows the room, in two bands. Pre-emphasis removes rumble and hum
 * from the first and shows s and f. The second, around 500 Hz, shows vowels in noise that is louder than they are on the
 * whole. Speech begins when it exceeds a band's floor by 9 dB for 80 of 120 ms, and continues while it exceeds one by 6 to
 * 15 dB.
 */
export function createEndpointer(options: EndpointerOptions = {}): Endpointer {
  const { pauseMs = 900, noSpeechMs = 8_000, maxMs = 20_000 } = options;
  const wide = createBand(preEmphasis(), settleFrames);
  const vowels = createBand(aroundVowels(), settleFrames);
  const bands = [wide, vowels];
  const kept: Float32Array[] = [];
  let rest = new Float32Array(0);
  let startedAt: number | null = null;
  let lastLoudAt = 0;
  const loudAt: number[] = [];
  let done: 'done' | 'listening' = 'listening';

  function takeFrame(frame: Float32Array): EndpointerEvent | null {
    kept.push(frame);
    for (const band of bands) band.hear(frame, startedAt === null ? 'room' : 'speech');
    const now = kept.length;
    if (startedAt === null) return waitForSpeech(now);
    if (bands.some((band) => band.levelAt(now - 1) > band.leastOfSpeech(startedAt ?? 0))) hearLoud(now);
    const isOver = (now - lastLoudAt) * frameMs >= pauseMs || (now - startedAt) * frameMs >= maxMs;
    return isOver ? end() : null;
  }

  function waitForSpeech(now: number): EndpointerEvent | null {
    if (now > settleFrames && bands.some((band) => loudFrames(band, now) >= onsetFrames)) {
      startedAt = Math.max(0, now - onsetWindow);
      for (let at = startedAt; at <= now; at++) hearLoud(at);
      return { kind: 'speech-started' };
    }
    if (now * frameMs < noSpeechMs) return null;
    done = 'done';
    return { kind: 'no-speech' };
  }

  function end(): EndpointerEvent {
    done = 'done';
    if (startedAt === null) return { kind: 'no-speech' };
    const speech = framesNear(loudAt, marginFrames).filter((at) => at < kept.length);
    const between = speech.filter((at) => at >= (startedAt ?? 0) && at < lastLoudAt);
    return {
      kind: 'utterance',
      utterance: {
        pcm: joinPcm(speech.map((at) => kept[at] ?? new Float32Array(frameSamples))),
        signalToNoise:
          quantile(
            between.map((at) => wide.levelAt(at)),
            0.8,
          ) - wide.floor(),
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
    roomLoudness: () => (kept.length < settleFrames ? null : wide.quietest(startedAt ?? kept.length)),
  };
}

const frameMs = 20;
const frameSamples = 320;
const startsAbove = 9;
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

/** How many of the last frames may be the beginning of speech. */
function loudFrames(band: Band, now: number): number {
  const recent = Array.from({ length: onsetWindow }, (_, step) => band.levelAt(now - 1 - step));
  return recent.filter((level) => level > Math.max(band.floor() + startsAbove, audible)).length;
}
