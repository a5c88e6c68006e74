export { systemClock, type Clock } from './clock';
export { createRecognizer, type RecognizerOptions } from './createRecognizer';
export { nativeCloud, type ConsentAnswer, type ConsentPreference, type NativeCloudOptions } from './nativeCloud';
export type { NativeEngineOptions } from './nativeEngine';
export { nativeOnDevice } from './nativeOnDevice';
export { nativePatience, type NativePatience } from './nativeSession';
export { browserPlatform, type SpeechPlatform } from './platform';
export type * from './port';
export type * from './wordEnrollment';
