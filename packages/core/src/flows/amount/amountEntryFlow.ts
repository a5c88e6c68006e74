import { createAmountEntryFlow } from './update';
import { spokenRegion } from './update/spoken';

/** The whole flow, including the speech code that pages load later. */
export const amountEntryFlow = createAmountEntryFlow(() => spokenRegion);
