// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk (0.28, measured).
export * from './createQueueState';
export * from './nextWake';
export * from './reduceQueue';
export type { QueueEffect, QueueEvent, QueueState, QueueStep, Surface } from './state';
