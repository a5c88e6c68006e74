/** Unlocks the page voice in the payer's tap: WebKit lets a page speak only after a call within one. */
export interface Primer {
  /** Call it in the payer's tap. */
  prime(): void;
  /** A voice that was heard needs no unlocking. */
  markUnlocked(): void;
  /** True if a silent utterance still waits in the engine; forgets it, because nothing promises that it ends. */
  takeWaiting(): boolean;
}

export function createPrimer(synthesis: () => SpeechSynthesis | undefined = defaultSynthesis): Primer {
  let isUnlocked = false;
  let waiting: SpeechSynthesisUtterance | null = null;

  return {
    prime() {
      const engine = synthesis();
      const isTooEarly = navigator.userActivation && !navigator.userActivation.isActive;
      // Other engines need no call within a tap, and Chromium on Linux never gets over an empty utterance.
      if (!engine || isUnlocked || isTooEarly || !isWebKit()) return;
      isUnlocked = true;
      // A text that speaks already has unlocked it.
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

/** Every browser on iOS is WebKit, and says so here (HTML: `navigator.vendor`). */
function isWebKit(): boolean {
  return navigator.vendor.startsWith('Apple');
}
