export { createWebSpeechTwin, type WebSpeechTwin } from './createWebSpeechTwin';
export type { WebSpeechTwinOptions } from './twinOptions';
export { webSpeechTwinScript } from './webSpeechTwinScript';
export { recognitionScenarios, type RecognitionScenario } from './recognitionScenarios';
export { speechProfiles, type SpeechProfile, type SpeechProfileName } from './speechProfiles';
export type { RecognitionTwin, RecognitionBehavior, TwinScript, TwinUtterance } from './recognitionBehavior';
export { createSynthesisTwin, type SynthesisTwinTime } from './createSynthesisTwin';
export type { TwinPace } from './twinTime';
export type { SynthesisTwin, SynthesisTwinOptions, TwinSpeech, TwinVoice } from './synthesisBehavior';
