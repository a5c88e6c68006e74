export { guard, reportLater } from './guard';
export { lazyPart, type LazyPart } from './lazyPart';
export { loadSoon } from './loadSoon';
export * from './public';
