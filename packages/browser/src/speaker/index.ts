export { createSpeaker, type SpeakerOptions } from './createSpeaker';
export type { SpeakOptions, Speaker, SpokenResult, Utterance, VoiceChoice } from './port';
export { withFallback } from './withFallback';
