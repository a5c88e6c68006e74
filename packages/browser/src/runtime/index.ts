export { together } from '@payaloud/core/internal/lazy';
export { every, runAt } from './clock';
export { guard, reportLater } from './guard';
export * from './public';
export type { Readiness } from '@payaloud/core/languages';
export { pageAllows } from './pageAllows';
export { onceReady } from './onceReady';
export { listenTo } from './listenTo';
export { runWhenReady } from './runWhenReady';
