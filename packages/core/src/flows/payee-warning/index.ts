export * from './inWords';
export * from './messages';
export * from './reasons';
export * from './state';
export * from './update';
export type { PayeeWarningEffect } from './effects';
export type { PayeeWarningEvent, PayeeWarningFacts } from './events';
