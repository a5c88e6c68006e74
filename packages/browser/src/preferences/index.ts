export { createPreferenceStore, type PreferenceStorage, type PreferenceStore } from './createPreferenceStore';
export { getDocumentPreferences } from './documentPreferences';
export { defaultPreferences, type Consent, type Preferences } from './preferences';
