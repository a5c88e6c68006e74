// For a recognizer of your own.
export * from './listenOnce';
export * from './openMicrophone';
