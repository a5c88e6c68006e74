import { minSpeechMs } from '../limits';
import { checkVoiceTake, type VoiceTakeFault } from './checkVoiceTake';

/** Why an answer is not compared, or null. A voice in noise, or cut off, is like nobody's, and must not cost the payer a try. */
export function answerFault(pcm: Float32Array): VoiceTakeFault | null {
  const { fault, speechMs } = checkVoiceTake(pcm);
  return speechMs < minSpeechMs ? 'too-short' : fault;
}
