import { spectrumOf } from '@payaloud/browser/internal/capture';
import { voiceSettings } from '../background/settings';
import { speechFrames } from '../features/speechFrames';

/** Why a take should be said again, most important first. */
export type VoiceTakeFault =
  /** Less than 0.15 s of speech. */
  | 'too-short'
  /** The microphone was overdriven: more than 0.1 % of the samples are cut off. */
  | 'clipped'
  /** Speech under -50 dB of full scale. */
  | 'too-quiet'
  /** Speech less than 15 dB above the room. */
  | 'noisy';

export interface VoiceTakeQuality {
  /** Null if the take can be used. */
  readonly fault: VoiceTakeFault | null;
  readonly speechMs: number;
  /** Level of the speech, in dB of full scale: 0 is a square wave at the limit. */
  readonly levelDb: number;
  /** Level of the speech above the quietest tenth of the take, in dB. */
  readonly overRoomDb: number;
  /** Share of samples at the limit, from 0 to 1. */
  readonly clippedShare: number;
}

/**
 * Says if a take is good enough for an enrollment or a comparison. Check each as it comes, so that the payer hears at
 * once what to change.
 *
 * @param pcm Mono samples at 16 kHz, from -1 to 1, with at least 0.2 s of the room before or after the speech.
 * @example
 *   checkVoiceTake(new Float32Array(16_000)).fault; // 'too-short'
 */
export function checkVoiceTake(pcm: Float32Array): VoiceTakeQuality {
  const frames = speechFrames(spectrumOf(pcm), voiceSettings);
  const powers = framePowers(pcm);
  const speech = mean(frames.map((frame) => powers[frame] ?? 0));
  const quietest = powers.toSorted().subarray(0, Math.max(1, Math.floor(powers.length / 10)));
  const measured = {
    speechMs: 10 * frames.length,
    levelDb: decibels(speech),
    overRoomDb: decibels(speech) - decibels(mean([...quietest])),
    clippedShare: clippedShareOf(pcm),
  };
  return { fault: faultOf(measured), ...measured };
}

const minSpeechMs = 150;
const maxClipped = 0.001;
const minLevelDb = -50;
const minOverRoomDb = 15;

function faultOf(measured: Omit<VoiceTakeQuality, 'fault'>): VoiceTakeFault | null {
  if (measured.speechMs < minSpeechMs) return 'too-short';
  if (measured.clippedShare > maxClipped) return 'clipped';
  if (measured.levelDb < minLevelDb) return 'too-quiet';
  return measured.overRoomDb < minOverRoomDb ? 'noisy' : null;
}

/** Mean power of frames of 25 ms, every 10 ms, as `spectrumOf` cuts them. */
function framePowers(pcm: Float32Array): Float32Array {
  return Float32Array.from({ length: Math.max(0, Math.floor((pcm.length - 400) / 160) + 1) }, (_, frame) =>
    mean([...pcm.subarray(frame * 160, frame * 160 + 400)].map((sample) => sample * sample)),
  );
}

/** Samples in runs of three or more at the limit: a single one may be a peak of undistorted speech. */
function clippedShareOf(pcm: Float32Array): number {
  let [clipped, run] = [0, 0];
  for (const sample of pcm) {
    run = Math.abs(sample) >= 0.99 ? run + 1 : 0;
    if (run === 3) clipped += 3;
    if (run > 3) clipped += 1;
  }
  return pcm.length === 0 ? 0 : clipped / pcm.length;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** At least -120 dB, so that digital silence has a level. */
function decibels(power: number): number {
  return 10 * Math.log10(power + 1e-12);
}
