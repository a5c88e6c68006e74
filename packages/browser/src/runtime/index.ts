export { guard, reportLater } from './guard';
export * from './public';
