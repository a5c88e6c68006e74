export * from './public';
export * from './messages/receipt';
export * from './messages/written';
export * from './readOutcome';
export type { ShownPayment } from './shownPayment';
export { isSameOrder } from './state';
