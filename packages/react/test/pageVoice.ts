import { getDocumentPreferences } from '@payaloud/browser';
import { createSynthesisTwin } from '@payaloud/testing';

export interface PageVoice {
  /** Texts spoken in full after the first `since`, once nothing more is being said. */
  readonly heardSince: (since: number) => Promise<readonly string[]>;
  /** How many texts were spoken in full so far. */
  readonly count: () => number;
  /** Removes the voice and restores the preferences. */
  readonly end: () => void;
}

/** In ms. A message waits 200 ms after a focus move; later than that nothing more follows a key. */
const settledMs = 500;

/** Switches the page voice on, with a quick voice that is recorded. */
export function startPageVoice(audience: 'private' | 'speakers' = 'private'): PageVoice {
  const voice = createSynthesisTwin({ msPerCharacter: 1 });
  const undo = voice.connect(window);
  const preferences = getDocumentPreferences();
  const { pageVoice, privacy } = preferences.getSnapshot();
  preferences.choose({ pageVoice: 'on', privacy: audience });
  const isSpeaking = () => voice.utterances.some(({ outcome }) => outcome === 'waiting' || outcome === 'speaking');
  return {
    async heardSince(since) {
      for (let said = -1; said !== voice.utterances.length || isSpeaking();) {
        said = voice.utterances.length;
        await new Promise((resolve) => setTimeout(resolve, settledMs));
      }
      return voice.spoken.slice(since);
    },
    count: () => voice.spoken.length,
    end() {
      preferences.choose({ pageVoice, privacy });
      undo();
    },
  };
}
