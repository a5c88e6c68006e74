import { createAmountEntryFlow } from './update';
import { updateSpoken } from './update/spoken';

/** The whole flow, with what hears. */
export const amountEntryFlow = createAmountEntryFlow(() => updateSpoken);
