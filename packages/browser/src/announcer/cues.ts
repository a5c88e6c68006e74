import type { Message } from '@payaloud/core/announcement';
import type { Feedback } from '../feedback/port';
import type { PreferenceStore } from '../preferences';
import type { Speaker } from '../speaker/port';

export interface Cues {
  /** Plays and vibrates what the payer's preferences allow. */
  readonly cue: (cue: Pick<Message, 'earcon' | 'haptic'>) => void;
  /** Unlocks the sounds that the payer chose. */
  readonly prime: () => void;
}

export function createCues(feedback: Feedback, speaker: Speaker, preferences: PreferenceStore): Cues {
  return {
    cue({ earcon, haptic }) {
      const chosen = preferences.getSnapshot();
      if (earcon && chosen.earcons === 'on' && chosen.privacy !== 'quiet') feedback.earcon(earcon, chosen.volume);
      if (haptic && chosen.haptics === 'on') feedback.haptic(haptic);
    },
    prime() {
      const chosen = preferences.getSnapshot();
      if (chosen.pageVoice === 'on') speaker.prime();
      if (chosen.earcons === 'on' || chosen.pageVoice === 'on') feedback.prime();
    },
  };
}
