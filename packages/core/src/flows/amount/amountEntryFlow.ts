import { createAmountEntryFlow } from './update';
import { spokenRegion } from './update/spoken';

/** The whole flow, with what hears. */
export const amountEntryFlow = createAmountEntryFlow(() => spokenRegion);
