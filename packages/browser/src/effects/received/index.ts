export { createReceivedController, type ReceivedController } from './createReceivedController';
export type { HeardStorage } from './heardStore';
export type { ReceivedControllerOptions } from './options';
export { createReceivedSource, type ReceivedSource, type ReceivedSourceOptions, type SaidNews } from './source';
