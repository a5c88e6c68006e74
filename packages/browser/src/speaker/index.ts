export type { SpeakOptions, Speaker, SpokenResult, Utterance } from './port';
