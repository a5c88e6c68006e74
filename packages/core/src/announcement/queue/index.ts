export type { QueueEffect, QueueNeed } from './effects';
export type { QueueEvent, QueueFacts } from './events';
export { createQueueState, type QueueState, type Surface } from './state';
export { announcementFlow } from './update';
