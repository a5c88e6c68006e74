export {
  createSpeechRecorder,
  type RecordedSpeech,
  type SpeechRecorder,
  type SpeechRecorderOptions,
} from './createSpeechRecorder';
