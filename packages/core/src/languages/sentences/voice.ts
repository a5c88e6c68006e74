import type { VoiceCheckSentences } from './voiceCheck';
import type { VoiceSetupSentences } from './voiceSetup';

/**
 * The sentences of voice match. They are separate from the parts of a language, because voice match is experimental, off unless the app
 * asks for it, and offered only in languages whose digits were measured.
 */
export interface VoiceSentences {
  /** BCP 47. */
  readonly tag: string;
  readonly check: VoiceCheckSentences;
  readonly setup: VoiceSetupSentences;
}
