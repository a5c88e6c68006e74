export { readingMs } from '@payaloud/core/internal/amount-entry';
export { createAmountEntryController } from './createAmountEntryController';
export type { AmountEntryController, AmountEntryOptions } from './options';
