export {
  createEndpointer,
  type Endpointer,
  type EndpointerEvent,
  type EndpointerOptions,
  type Utterance,
} from './endpointer';
export { joinPcm } from './joinPcm';
export { listenOnce, type Listening, type UtteranceRecognizer } from './listenOnce';
export { microphoneCause } from './microphoneCause';
export { pageMicrophone, type Microphone, type MicrophoneEvents, type OpenMicrophone } from './openMicrophone';
export { createResampler, type Resampler } from './resample';
