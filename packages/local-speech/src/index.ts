export { localSpeech, type LocalSpeechOptions } from './local-speech/localSpeech';
export { PayaloudLocalSpeechError, type AssetFault, type PayaloudLocalSpeechErrorCode } from './errors';
export type { Microphone, MicrophoneEvents, OpenMicrophone } from '@payaloud/browser/capture';
export type { AssetPlatform } from './models/assetStore';
export type { WorkerLike } from './worker/workerClient';
export { transcriberEngine, type TranscriberOptions } from './transcriber/transcriberEngine';
export type { NextTokens, TokenModel } from './transcriber/tokenModel';
