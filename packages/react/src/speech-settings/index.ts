export { SpeechSettings, type SpeechSettingsProps } from './SpeechSettings';
export { usePreferences } from './usePreferences';
