export { readingMs } from '@payaloud/core/amount-entry';
export { createAmountEntryController } from './createAmountEntryController';
export type { AmountEntryController, AmountEntryOptions } from './options';
