import type { SaidDigits } from './digitSpeaker';
import { payer } from './syntheticBackground';
import { saySyllables, type SyntheticVoice } from './syntheticVoice';

/** The digits of the first three rounds, as a recognizer writes them. */
export const roundTranscripts = [
  'zero one two three four five six seven eight nine',
  'nine eight seven six five four three two one zero',
  'zero two four six eight one three five seven nine',
] as const;

/** One round of a synthetic voice. Always the same array, so do not write into it. */
export function soundOf(voice: SyntheticVoice, take: number): Float32Array {
  const name = `${voice.throat} ${voice.pitchHz} ${take}`;
  const sound = said.get(name) ?? saySyllables(voice, take)[0] ?? new Float32Array();
  said.set(name, sound);
  return sound;
}

/** Making one takes as long as comparing it. */
const said = new Map<string, Float32Array>();

/** Three rounds of the payer, without a fault. */
export function rightRounds(): readonly [SaidDigits, SaidDigits, SaidDigits] {
  const [up, down, evenOdd] = roundTranscripts;
  return [
    { pcm: soundOf(payer, 1), heard: up },
    { pcm: soundOf(payer, 2), heard: down },
    { pcm: soundOf(payer, 3), heard: evenOdd },
  ];
}

/** The first round, with a fault that its sound has. */
export function faultyRound(fault: 'too-quiet' | 'clipped' | 'noisy' | 'too-short'): SaidDigits {
  const [heard] = roundTranscripts;
  const pcm = soundOf(payer, 1);
  switch (fault) {
    case 'too-quiet':
      return { pcm: pcm.map((sample) => sample / 2_000), heard };
    case 'clipped':
      return { pcm: pcm.map((sample) => Math.max(-1, Math.min(1, 20 * sample))), heard };
    case 'noisy':
      return { pcm: pcm.map((sample, at) => sample + 0.03 * Math.sin(at * at)), heard };
    case 'too-short':
      return { pcm: new Float32Array(16_000), heard };
  }
}
