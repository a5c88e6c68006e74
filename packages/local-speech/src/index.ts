export { localSpeech, type LocalSpeechOptions } from './localSpeech';
export type { Microphone, MicrophoneEvents, OpenMicrophone } from './microphone/openMicrophone';
export type { AssetPlatform } from './models/assetStore';
export type { WorkerLike } from './worker/workerClient';
