import {
  cepstraOf,
  slopesOf,
  spectrumOf,
  withoutMeans,
  type FeatureRows,
  type Spectrum,
} from '@payaloud/browser/internal/capture';
import type { VoiceSettings } from '../background/settings';
import { speechFrames } from './speechFrames';

const cepstrumCount = 19;
/** Slopes over 90 ms. */
const slopeReach = 4;
/** 19 cepstra without the loudness, and the slope of each. */
export const voiceWidth = 2 * cepstrumCount;

/**
 * The sound of one prompt or one round of an enrollment: mono samples at 16 kHz, from -1 to 1. One clip holds the whole
 * utterance, or one word. Clips of one prompt must come from one microphone and one room.
 */
export type VoiceClips = readonly Float32Array[];

/**
 * Computes the rows by which voices are compared: only frames with speech, without their mean over all clips, and slopes
 * with deviation 1.
 */
export function voiceFeaturesOf(clips: VoiceClips, settings: VoiceSettings): FeatureRows {
  const parts = clips.map((pcm) => speechRows(spectrumOf(pcm), settings));
  const frames = parts.reduce((sum, part) => sum + part.length / voiceWidth, 0);
  const values = new Float32Array(frames * voiceWidth);
  let at = 0;
  for (const part of parts) {
    values.set(part, at);
    at += part.length;
  }
  return withEvenSlopes(withoutMeans({ frames, width: voiceWidth, values }));
}

/** Divides each slope by its deviation, because noise flattens all slopes. Needs columns without their means. */
function withEvenSlopes({ frames, width, values }: FeatureRows): FeatureRows {
  const even = values.slice();
  for (let column = cepstrumCount; column < width; column++) {
    let squares = 0;
    for (let row = 0; row < frames; row++) squares += values[row * width + column]! ** 2;
    const deviation = Math.max(Math.sqrt(squares / frames), 1e-6);
    for (let row = 0; row < frames; row++) even[row * width + column]! /= deviation;
  }
  return { frames, width, values: even };
}

function speechRows(spectrum: Spectrum, settings: VoiceSettings): Float32Array {
  const cepstra = cepstraOf(spectrum, cepstrumCount);
  const slopes = slopesOf(cepstra, slopeReach);
  const frames = speechFrames(spectrum, settings);
  const rows = new Float32Array(frames.length * voiceWidth);
  for (const [row, frame] of frames.entries()) {
    // The first column is the loudness, which says more about the distance of the microphone than about a voice.
    const from = frame * cepstra.width + 1;
    rows.set(cepstra.values.subarray(from, from + cepstrumCount), row * voiceWidth);
    rows.set(slopes.values.subarray(from, from + cepstrumCount), row * voiceWidth + cepstrumCount);
  }
  return rows;
}

/** The clips, one after another. */
export function joined(clips: VoiceClips): Float32Array {
  const whole = new Float32Array(clips.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const pcm of clips) {
    whole.set(pcm, at);
    at += pcm.length;
  }
  return whole;
}
