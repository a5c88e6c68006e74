/** Unlocks the page voice in the payer's tap. WebKit lets a page speak only after a call within a tap. */
export interface Primer {
  /** Call it in the payer's tap. */
  prime(): void;
  /** Records that the voice has spoken, so that it needs no unlocking. */
  markUnlocked(): void;
  /** True if the silent utterance has not ended. Forgets it, because it may never end. */
  takeWaiting(): boolean;
}

export function createPrimer(synthesis: () => SpeechSynthesis | undefined = defaultSynthesis): Primer {
  let isUnlocked = false;
  let waiting: SpeechSynthesisUtterance | null = null;

  return {
    prime() {
      const engine = synthesis();
      const isTooEarly = navigator.userActivation && !navigator.userActivation.isActive;
      // Other engines need no call within a tap, and Chromium on Linux hangs on an empty utterance.
      if (!engine || isUnlocked || isTooEarly || !isWebKit()) return;
      isUnlocked = true;
      // Speech that is already running has unlocked the voice.
      if (engine.speaking || engine.pending) return;
      const silence = new SpeechSynthesisUtterance('');
      silence.volume = 0;
      const forget = () => {
        if (waiting === silence) waiting = null;
      };
      silence.addEventListener('end', forget);
      silence.addEventListener('error', forget);
      waiting = silence;
      engine.speak(silence);
    },
    markUnlocked: () => void (isUnlocked = true),
    takeWaiting() {
      const isWaiting = waiting !== null;
      waiting = null;
      return isWaiting;
    },
  };
}

export function defaultSynthesis(): SpeechSynthesis | undefined {
  return globalThis.speechSynthesis;
}

/** True for Safari and for every browser on iOS, which is WebKit too (HTML: `navigator.vendor`). */
function isWebKit(): boolean {
  return navigator.vendor.startsWith('Apple');
}
