export { createAmountEntryController } from './createAmountEntryController';
export type { AmountEntryController, AmountEntryEnvironment } from './options';
