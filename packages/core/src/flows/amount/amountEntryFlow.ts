import { createAmountEntryFlow } from './update';
import { updateSpoken } from './update/spoken';

/** The whole flow, including the speech code that pages load later. */
export const amountEntryFlow = createAmountEntryFlow(() => updateSpoken);
