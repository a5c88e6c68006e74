import { getDocumentPreferences, type PreferenceStore } from '../preferences';
import { systemClock, type Clock } from '../runtime';
import type { Speaker } from './port';
import { createPrimer, defaultSynthesis, type Primer } from './primer';
import { speakerWith } from './speakerWith';

export interface SpeakerOptions {
  /** Rate, volume and voice. Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
  /** Default: `window.speechSynthesis`. */
  readonly synthesis?: () => SpeechSynthesis | undefined;
  /** Unlocks the voice. Pass one that was already used before this speaker existed. Default: a new one. */
  readonly primer?: Primer;
  /** Measures and calls back in ms: waits for voices, and gives up texts that do not start or end. Default: the page's clock. */
  readonly clock?: Pick<Clock, 'monotonic' | 'after'>;
}

/**
 * Creates a speaker for the Web Speech voice. Each utterance settles once, even if the browser loses events.
 *
 * @example
 *   const { settled } = createSpeaker().speak('Two coffees are in your basket.', { lang: 'en' });
 *   const result = await settled;
 */
export function createSpeaker({
  preferences,
  synthesis = defaultSynthesis,
  primer = createPrimer(synthesis),
  clock = systemClock,
}: SpeakerOptions = {}): Speaker {
  return speakerWith({ preferences: () => preferences ?? getDocumentPreferences(), synthesis, primer, clock });
}
