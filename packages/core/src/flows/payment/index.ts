export * from './public';
export * from './messages/receipt';
export * from './messages/written';
export * from './readOutcome';
export { isSameOrder } from './state';
