import { minSpeechMs } from '../limits';
import { checkVoiceTake, type VoiceTakeQuality } from './checkVoiceTake';

/**
 * The quality of an answer. One with a fault is not compared: a voice in noise, or cut off, is like nobody's, and must not
 * cost the payer a try.
 */
export function answerQuality(pcm: Float32Array): Pick<VoiceTakeQuality, 'fault' | 'overRoomDb'> {
  const { fault, speechMs, overRoomDb } = checkVoiceTake(pcm);
  return { fault: speechMs < minSpeechMs ? 'too-short' : fault, overRoomDb };
}
