export { createAmountEntryController } from './createAmountEntryController';
export type { AmountEntryController, AmountEntryEnvironment } from './options';
export { readingMs } from './readingMs';
