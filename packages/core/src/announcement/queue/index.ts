export { nextWake } from './advance';
export { reduceQueue } from './reduceQueue';
export {
  createQueueState,
  type QueueEffect,
  type QueueEvent,
  type QueueState,
  type QueueStep,
  type Surface,
} from './state';
