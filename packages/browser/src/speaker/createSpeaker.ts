import { getDocumentPreferences, type PreferenceStore } from '../preferences';
import type { Speaker } from './port';
import { createPrimer, defaultSynthesis, type Primer } from './primer';
import { speakerWith } from './speakerWith';

export interface SpeakerOptions {
  /** Rate, volume and voice. Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
  /** Default: `window.speechSynthesis`. */
  readonly synthesis?: () => SpeechSynthesis | undefined;
  /** What has unlocked the voice already. Default: a fresh one. */
  readonly primer?: Primer;
}

/** The Web Speech voice of the page. `speak` settles exactly once, whatever the browser's events do. */
export function createSpeaker({
  preferences,
  synthesis = defaultSynthesis,
  primer = createPrimer(synthesis),
}: SpeakerOptions = {}): Speaker {
  return speakerWith({ preferences: () => preferences ?? getDocumentPreferences(), synthesis, primer });
}
