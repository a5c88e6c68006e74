import type { Earcon } from '@payaloud/core/announcement';
import { isBeforeFirstTap } from './firstTap';
import { readHaptics, vibrate } from './haptics';
import type { Feedback } from './port';

/** Plays an earcon in a running context. */
export type EarconPlayer = (context: BaseAudioContext, name: Earcon, volume: number) => void;

/** Creates feedback that plays its earcons with `play`. Touches nothing until used. */
export function feedbackWith(play: EarconPlayer, audio: () => AudioContext | null = sharedAudio): Feedback {
  return {
    earcon(name, volume) {
      if (isBeforeFirstTap()) return;
      const context = audio();
      if (!context) return;
      // A context that waits for a tap would play all requested earcons together, much later.
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

/** The page's shared audio context, because browsers allow only a few. Null if the browser has no Web Audio. */
export function sharedAudio(): AudioContext | null {
  if (typeof AudioContext === 'undefined') return null;
  context ??= new AudioContext({ latencyHint: 'interactive' });
  return context;
}
