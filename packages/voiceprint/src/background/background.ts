import type { Mixture } from '../mixture/mixture';
import type { VoiceBands, VoiceSettings } from './settings';

/** Models of how people sound in general. A voice is compared with it: only what is unlike others tells people apart. */
export interface VoiceBackground {
  /** Templates made with another background cannot be compared. */
  readonly id: string;
  /**
   * One for each group of people who sound alike, such as women and men: at least one, all of the same size. A voice is
   * compared with the nearest, so the few of a small group are not all alike beside the many of a large one.
   */
  readonly mixtures: readonly Mixture[];
  readonly settings: VoiceSettings;
  readonly bands: VoiceBands;
}
