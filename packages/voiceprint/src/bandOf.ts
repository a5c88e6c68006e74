import type { VoiceBands } from './background/settings';
import type { VoiceBand } from './verifier/speakerVerifier';

/** Answers that are less than this above their room, in dB, are in noise. Rooms of 20 dB measure 19 to 31. */
const noiseBelowDb = 30;

/** The band of a score. One that is not a number is `unsure`. */
export function bandOf(score: number, { match, mismatch }: VoiceBands): VoiceBand {
  if (score >= match) return 'match';
  return score < mismatch ? 'mismatch' : 'unsure';
}

/** The bands of an answer that is so many dB above its room. Noise makes all scores lower, those of others too. */
export function bandsInRoom(overRoomDb: number, { match, matchInNoise = match, mismatch }: VoiceBands): VoiceBands {
  return { match: overRoomDb < noiseBelowDb ? matchInNoise : match, mismatch };
}
