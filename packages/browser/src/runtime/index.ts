export { guard, reportLater } from './guard';
export { lazyPart, together, type LazyPart } from '@payaloud/core/lazy';
export { loadSoon } from './loadSoon';
export * from './public';
