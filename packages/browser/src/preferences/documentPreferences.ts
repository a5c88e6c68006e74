import { createPreferenceStore, type PreferenceStore } from './createPreferenceStore';

const shared = Symbol.for('payaloud.preferences.1');

/**
 * The page's preferences, shared by all copies of this package. Without a document (SSR), returns a new store.
 *
 * @example
 *   getDocumentPreferences().subscribe(() => console.log(getDocumentPreferences().getSnapshot().pageVoice));
 */
export function getDocumentPreferences(doc: Document | undefined = globalThis.document): PreferenceStore {
  if (!doc) return createPreferenceStore();
  const holder = doc as Document & { [shared]?: PreferenceStore };
  return (holder[shared] ??= createPreferenceStore());
}
