import type { VoiceBackground } from '../background/background';
import { voiceFeaturesOf, type VoiceClips } from '../features/voiceFeatures';
import { scoreRows } from '../scoreRows';
import type { VoiceTemplate } from '../verifier/speakerVerifier';

/**
 * The scores of one utterance against many templates of this background, as `matchVoice` computes them, but with the
 * common work done once. For choosing bands on people like your payers.
 */
export function scoreVoices(
  templates: readonly VoiceTemplate[],
  clips: VoiceClips,
  { mixture, settings }: VoiceBackground,
): readonly number[] {
  return scoreRows(
    voiceFeaturesOf(clips, settings),
    templates.map(({ values }) => values),
    mixture,
  );
}
