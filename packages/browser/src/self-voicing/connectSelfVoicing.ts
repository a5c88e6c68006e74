import type { CommonLanguage } from '@payaloud/core/languages';
import type { Announcer } from '../announcer/port';
import { getDocumentPreferences, type PreferenceStore } from '../preferences';

export interface SelfVoicingOptions {
  readonly announcer: Announcer;
  readonly language: CommonLanguage;
  /** Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
}

/**
 * Law 8: while the page voice is on, every focus, touched control, typed character, choice and error inside `root` is
 * spoken, the app's content as well as ours, through the one announcer. Control, pressed alone, stops the voice, as in
 * screen readers. What computes accessible names is loaded when the page voice is first switched on.
 *
 * Dialogs that are rendered elsewhere are only voiced if `root` holds them: pass `document.body` to be complete.
 */
export function connectSelfVoicing(root: HTMLElement, options: SelfVoicingOptions): () => void {
  const preferences = options.preferences ?? getDocumentPreferences(root.ownerDocument);
  let stop: (() => void) | null = null;
  let isConnected = true;

  async function follow() {
    const isOn = () => isConnected && preferences.getSnapshot().pageVoice === 'on';
    if (!isOn()) {
      stop?.();
      stop = null;
    } else if (!stop) {
      const { voicePage } = await import('./voicePage');
      if (isOn()) stop ??= voicePage(root, options);
    }
  }

  const undo = preferences.subscribe(() => void follow());
  void follow();
  return () => {
    isConnected = false;
    undo();
    void follow();
  };
}
