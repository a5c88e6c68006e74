export { SpeechSettings, type SpeechSettingsProps } from './SpeechSettings';
