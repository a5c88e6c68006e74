export * from './createQueueState';
export * from './nextWake';
export * from './reduceQueue';
export type { QueueEffect, QueueEvent, QueueState, QueueStep, Surface } from './state';
