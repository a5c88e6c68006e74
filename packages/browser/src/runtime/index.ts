export { guard, reportLater } from './guard';
export { lazyPart, type LazyPart, type LazyStatus } from './lazyPart';
export { loadSoon } from './loadSoon';
export * from './public';
