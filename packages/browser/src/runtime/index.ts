export { together } from '@payaloud/core/lazy';
export { guard, reportLater } from './guard';
export * from './public';
