import { playEarcon } from './earcons';
import { readHaptics, vibrate } from './haptics';
import type { Feedback } from './port';

export interface FeedbackOptions {
  /** Default: one `AudioContext` of the page, made at first use. */
  readonly audio?: () => AudioContext | null;
}

/** Earcons by Web Audio, without files, and vibration where it exists. Touches nothing until used. */
export function createFeedback({ audio = sharedAudio }: FeedbackOptions = {}): Feedback {
  return {
    earcon(name, volume) {
      const context = audio();
      if (!context) return;
      // A context that waits for a tap would play all that was asked for at once, much later.
      if (context.state === 'running') playEarcon(context, name, volume);
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
