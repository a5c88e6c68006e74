import { babble, mix, whiteNoise } from '../local-speech/noise';

/** Changes a quiet utterance to how it sounds elsewhere. The same seed gives the same sound. */
export interface Room {
  readonly name: string;
  place(utterance: Float32Array, seed: number): Float32Array;
}

export const quiet: Room = { name: 'quiet room (40 dB)', place: (utterance) => utterance };

export function whiteRoom(decibels: number): Room {
  return {
    name: `white noise, ${decibels} dB`,
    place: (utterance, seed) => mix(utterance, whiteNoise(utterance.length, seed), decibels),
  };
}

/** @param talkers Words or sentences, from which six people talk at once. */
export function babbleRoom(talkers: readonly Float32Array[], decibels: number): Room {
  return {
    name: `babble of six, ${decibels} dB`,
    place: (utterance, seed) => mix(utterance, babble(talkers, utterance.length, seed), decibels),
  };
}

/** 300 to 3,400 Hz with steep edges, and the 8 bits of G.711. Training uses other edges and no steps. */
export const telephone: Room = {
  name: 'telephone band, µ-law',
  place: (utterance) => convolve(utterance, bandPass(300, 3_400)).map(muLaw),
};

/**
 * A recording that is played by a telephone's loudspeaker into the microphone: band 450 to 3,700 Hz, a distorting
 * amplifier, a room with an echo of 0.2 s, noise at 30 dB.
 */
export const loudspeaker: Room = {
  name: 'loudspeaker replay',
  place(utterance, seed) {
    const loudest = utterance.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
    const driven = utterance.map((sample) => Math.tanh((1.5 * sample) / loudest));
    const played = convolve(convolve(driven, bandPass(450, 3_700)), roomEcho());
    return mix(played, whiteNoise(played.length, seed), 30);
  },
};

/** A recording that is put in place of the microphone: half as loud, in steps of 16 bits. */
export const digitalReplay: Room = {
  name: 'digital replay',
  place: (utterance) => utterance.map((sample) => Math.round(sample * 16_384) / 32_768),
};

/** A windowed-sinc filter of 255 taps at 16 kHz. */
function bandPass(lowHz: number, highHz: number): Float32Array {
  const half = 127;
  return Float32Array.from({ length: 2 * half + 1 }, (_, tap) => {
    const window = 0.54 + 0.46 * Math.cos((Math.PI * (tap - half)) / half);
    return window * (lowPass(highHz, tap - half) - lowPass(lowHz, tap - half));
  });
}

function lowPass(hz: number, at: number): number {
  const cutoff = (2 * hz) / 16_000;
  return at === 0 ? cutoff : Math.sin(Math.PI * cutoff * at) / (Math.PI * at);
}

/** The direct sound, and 24 echoes that fade by 60 dB in 0.2 s. */
function roomEcho(): Float32Array {
  const echo = new Float32Array(3_200);
  echo[0] = 1;
  for (let reflection = 1; reflection <= 24; reflection++) {
    const at = (reflection * reflection * 5 + reflection * 37) % echo.length;
    echo[at]! += (reflection % 2 === 0 ? 0.5 : -0.5) * 10 ** ((-3 * at) / echo.length);
  }
  return echo;
}

function convolve(pcm: Float32Array, kernel: Float32Array): Float32Array {
  const taps = Array.from(kernel.entries()).filter(([, weight]) => weight !== 0);
  const result = new Float32Array(pcm.length);
  for (const [tap, weight] of taps) for (let at = tap; at < pcm.length; at++) result[at]! += weight * pcm[at - tap]!;
  return result;
}

function muLaw(sample: number): number {
  const clipped = Math.min(1, Math.max(-1, sample));
  const compressed = (Math.sign(clipped) * Math.log1p(255 * Math.abs(clipped))) / Math.log(256);
  const stepped = Math.round(compressed * 127) / 127;
  return (Math.sign(stepped) * (256 ** Math.abs(stepped) - 1)) / 255;
}
