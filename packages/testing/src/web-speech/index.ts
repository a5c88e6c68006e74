export {
  createWebSpeechTwin,
  webSpeechTwinScript,
  type WebSpeechTwin,
  type WebSpeechTwinOptions,
} from './createWebSpeechTwin';
export { recognitionScenarios, type RecognitionScenario } from './recognitionScenarios';
export type { RecognitionTwin, RecognitionBehavior, TwinUtterance } from './recognitionBehavior';
export {
  createSynthesisTwin,
  type SynthesisTwin,
  type SynthesisTwinOptions,
  type TwinSpeech,
  type TwinUtteranceRecord,
  type TwinVoice,
} from './synthesisTwin';
