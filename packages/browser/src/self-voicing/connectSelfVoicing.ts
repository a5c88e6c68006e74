import type { CommonLanguage } from '@payaloud/core/languages';
import type { Announcer } from '../announcer/port';
import { getDocumentPreferences, type PreferenceStore } from '../preferences';
import { lazyPart } from '../runtime';

export interface SelfVoicingOptions {
  readonly announcer: Announcer;
  readonly language: CommonLanguage;
  /** Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
}

/** What computes accessible names and voices the page: loaded when the page voice is first switched on. */
const pageVoice = lazyPart(() => import('./voicePage'));

/** At each of these a part that did not come is tried again. */
const retries = ['focusin', 'pointerdown', 'keydown'] as const;

/**
 * While the page voice is on, every focus, touched control, typed character, choice and error inside `root` is spoken,
 * the app's content as well as ours, through the one announcer. Control, pressed alone, stops the voice, as in screen
 * readers. What had the focus before the code for it was loaded is spoken as soon as it is there.
 *
 * Dialogs that are rendered elsewhere are only voiced if `root` holds them: pass `document.body` to be complete.
 */
export function connectSelfVoicing(root: HTMLElement, options: SelfVoicingOptions): () => void {
  const preferences = options.preferences ?? getDocumentPreferences(root.ownerDocument);
  let stop: (() => void) | null = null;
  let isConnected = true;

  const isWanted = () => isConnected && preferences.getSnapshot().pageVoice === 'on';

  function follow() {
    if (!isWanted()) {
      stop?.();
      stop = null;
    } else if (!stop) {
      pageVoice.load().then(
        ({ voicePage }) => {
          if (isWanted()) stop ??= voicePage(root, options);
        },
        () => {},
      );
    }
  }

  function retry() {
    if (pageVoice.getStatus() === 'failed') follow();
  }

  const undo = preferences.subscribe(follow);
  for (const type of retries) root.addEventListener(type, retry, { capture: true, passive: true });
  follow();
  return () => {
    isConnected = false;
    undo();
    for (const type of retries) root.removeEventListener(type, retry, { capture: true });
    follow();
  };
}
