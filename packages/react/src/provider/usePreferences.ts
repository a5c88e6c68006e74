import {
  defaultPreferences,
  getDocumentPreferences,
  type Preferences,
  type PreferenceStore,
} from '@payaloud/browser/internal';
import { useState, useSyncExternalStore } from 'react';

/**
 * Returns the preferences and their store. `own` defaults to the page's shared store. On a server, the defaults.
 *
 * @example
 *   const [{ pageVoice }, store] = usePreferences();
 *   store.choose({ pageVoice: pageVoice === 'on' ? 'off' : 'on' });
 */
export function usePreferences(own?: PreferenceStore): readonly [Preferences, PreferenceStore] {
  const [shared] = useState(() => getDocumentPreferences());
  const store = own ?? shared;
  const chosen = useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.getSnapshot(),
    () => defaultPreferences,
  );
  return [chosen, store];
}
