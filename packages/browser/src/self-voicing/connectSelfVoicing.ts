import { getDocumentPreferences } from '../preferences';
import { lazyPart, listenTo, systemClock } from '../runtime';
import type { SelfVoicingOptions } from './options';

/** The code that computes accessible names and voices the page. Loaded when the page voice is first switched on. */
const pageVoice = lazyPart(() => import('./voicePage'));

/** Events that retry a failed load. */
const retries = ['focusin', 'pointerdown', 'keydown'] as const;

/**
 * While the page voice is on, speaks every focus, touched control, typed character, choice and error inside `root`
 * through the announcer, in the app's content as well as in our components. It leaves them to a screen reader if the payer
 * wants only messages. Control, pressed alone, stops the voice, as in screen readers. The code is loaded on demand, then
 * speaks the control that has the focus.
 *
 * Dialogs rendered outside `root` are not voiced; pass `document.body` to include them.
 *
 * @example
 *   const disconnect = connectSelfVoicing(document.body, { announcer, language: en });
 */
export function connectSelfVoicing(root: HTMLElement, options: SelfVoicingOptions): () => void {
  const preferences = options.preferences ?? getDocumentPreferences(root.ownerDocument);
  const { announcer, clock = systemClock } = options;
  const words = options.language.selfVoicing;
  let stop: (() => void) | null = null;
  let isConnected = true;

  const isOn = () => isConnected && preferences.getSnapshot().pageVoice === 'on';
  const isWanted = () => isOn() && preferences.getSnapshot().pageVoiceSays === 'everything';

  function follow() {
    if (!isWanted()) {
      stop?.();
      stop = null;
    } else if (!stop) {
      Promise.all([pageVoice.load(), words.load()]).then(
        ([{ voicePage }, loaded]) => {
          if (isWanted()) stop ??= voicePage(root, { ...options, clock }, loaded);
        },
        () => {},
      );
    }
  }

  function retry() {
    if ([pageVoice, words].some((part) => part.getStatus() === 'failed')) follow();
  }

  function stopAtControl(event: Event) {
    if (event instanceof KeyboardEvent && event.key === 'Control' && !event.repeat && isOn()) announcer.stop();
  }

  const unsubscribe = preferences.subscribe(follow);
  const stopListening = [listenTo(root, retries, retry), listenTo(root.ownerDocument, ['keydown'], stopAtControl)];
  follow();
  return () => {
    isConnected = false;
    unsubscribe();
    for (const end of stopListening) end();
    follow();
  };
}
