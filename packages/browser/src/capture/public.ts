// For a recognizer of your own.
export * from './endpointer';
export * from './listenOnce';
export * from './microphoneCause';
export * from './openMicrophone';
export * from './resample';
