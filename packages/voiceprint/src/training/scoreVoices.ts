import type { VoiceBackground } from '../background/background';
import { voiceFeaturesOf, type VoiceClips } from '../features/voiceFeatures';
import { PayaloudVoiceprintError } from '../PayaloudVoiceprintError';
import { adaptedVoice, scoreRows } from '../scoreRows';
import type { VoiceTemplate } from '../verifier/speakerVerifier';

/**
 * The scores of one utterance against many templates of this background, as `matchVoice` computes them, but with the
 * common work done once. For choosing bands on people like your payers.
 *
 * @throws {PayaloudVoiceprintError} `other-background` if a template is of another background.
 * @example
 *   const scores = async (templates: VoiceTemplate[], clips: VoiceClips) =>
 *     scoreVoices(templates, clips, await loadVoiceBackground());
 */
export function scoreVoices(
  templates: readonly VoiceTemplate[],
  clips: VoiceClips,
  background: VoiceBackground,
): readonly number[] {
  const voices = templates.map((template) => adaptedVoice(template, background));
  if (voices.includes(null))
    throw new PayaloudVoiceprintError('other-background', 'A template is of another background.');
  return scoreRows(
    voiceFeaturesOf(clips, background.settings),
    voices.flatMap((voice) => voice ?? []),
    background.mixtures,
  );
}
