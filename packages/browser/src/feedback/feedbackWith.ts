import type { Earcon } from '@payaloud/core/announcement';
import { readHaptics, vibrate } from './haptics';
import type { Feedback } from './port';

/** Plays an earcon in a context that runs. */
export type EarconPlayer = (context: BaseAudioContext, name: Earcon, volume: number) => void;

/** Feedback that has its sounds from `play`. Touches nothing until used. */
export function feedbackWith(play: EarconPlayer, audio: () => AudioContext | null = sharedAudio): Feedback {
  return {
    earcon(name, volume) {
      const context = audio();
      if (!context) return;
      // A context that waits for a tap would play all that was asked for at once, much later.
      if (context.state === 'running') play(context, name, volume);
      else void context.resume().catch(() => {});
    },
    haptic: vibrate,
    get haptics() {
      return readHaptics();
    },
    prime() {
      const context = audio();
      if (context?.state !== 'running') void context?.resume().catch(() => {});
    },
  };
}

let context: AudioContext | null = null;

/** The page's one audio context: browsers allow few. Null where there is none. */
export function sharedAudio(): AudioContext | null {
  if (typeof AudioContext === 'undefined') return null;
  context ??= new AudioContext({ latencyHint: 'interactive' });
  return context;
}
