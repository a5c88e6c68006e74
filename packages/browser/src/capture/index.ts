export {
  createEndpointer,
  type Endpointer,
  type EndpointerEvent,
  type EndpointerOptions,
  type Utterance,
} from './endpointer';
export * from './features';
export { joinPcm } from './joinPcm';
export { keepSound, type SoundKeeper } from './keepSound';
export { listenOnce, type Listening, type UtteranceRecognizer } from './listenOnce';
export { listenHalfDuplex, type HalfDuplexDeps, type HalfDuplexEvents } from '../microphone/listenHalfDuplex';
export { microphoneCause } from './microphoneCause';
export { pageMicrophone, type Microphone, type MicrophoneEvents, type OpenMicrophone } from './openMicrophone';
export { pageAllows } from '../runtime';
export { createResampler, type Resampler } from './resample';
