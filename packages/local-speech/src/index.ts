export { localSpeech, type LocalSpeechOptions } from './localSpeech';
export {
  MicrophoneError,
  type Microphone,
  type MicrophoneEvents,
  type OpenMicrophone,
} from './microphone/openMicrophone';
export type { AssetPlatform } from './models/assetStore';
export type { WorkerLike } from './worker/workerClient';
export { transcriberEngine, type TranscriberOptions } from './transcriberEngine';
