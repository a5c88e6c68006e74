import type { Mixture } from '../mixture/mixture';
import type { VoiceBands, VoiceSettings } from './settings';

/** A model of how people sound in general. A voice is compared with it: only what is unlike others tells people apart. */
export interface VoiceBackground {
  /** Templates made with another background cannot be compared. */
  readonly id: string;
  readonly mixture: Mixture;
  readonly settings: VoiceSettings;
  readonly bands: VoiceBands;
}
