import { getDocumentPreferences } from '../preferences';
import { lazyPart, listenTo } from '../runtime';
import type { SelfVoicingOptions } from './options';

/** The code that computes accessible names and voices the page. Loaded when the page voice is first switched on. */
const pageVoice = lazyPart(() => import('./voicePage'));

/** Events that retry a failed load. */
const retries = ['focusin', 'pointerdown', 'keydown'] as const;

/**
 * While the page voice is on, speaks every focus, touched control, typed character, choice and error inside `root`
 * through the announcer, in the app's content as well as in our components. Control, pressed alone, stops the voice, as
 * in screen readers. The code is loaded on demand, then speaks the control that has the focus.
 *
 * Dialogs rendered outside `root` are not voiced; pass `document.body` to include them.
 */
export function connectSelfVoicing(root: HTMLElement, options: SelfVoicingOptions): () => void {
  const preferences = options.preferences ?? getDocumentPreferences(root.ownerDocument);
  const words = options.language.selfVoicing;
  let stop: (() => void) | null = null;
  let isConnected = true;

  const isWanted = () => isConnected && preferences.getSnapshot().pageVoice === 'on';

  function follow() {
    if (!isWanted()) {
      stop?.();
      stop = null;
    } else if (!stop) {
      Promise.all([pageVoice.load(), words.load()]).then(
        ([{ voicePage }, loaded]) => {
          if (isWanted()) stop ??= voicePage(root, options, loaded);
        },
        () => {},
      );
    }
  }

  function retry() {
    if ([pageVoice, words].some((part) => part.getStatus() === 'failed')) follow();
  }

  const unsubscribe = preferences.subscribe(follow);
  const stopListening = listenTo(root, retries, retry);
  follow();
  return () => {
    isConnected = false;
    unsubscribe();
    stopListening();
    follow();
  };
}
