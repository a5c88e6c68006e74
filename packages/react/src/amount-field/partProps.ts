import type { AmountEntryState, AmountEntryStatus } from '@payaloud/core/amount-entry';
import type { AmountEntry } from './useAmountEntry';

/** What a part of one status is given. */
export interface PartProps<Status extends AmountEntryStatus> {
  readonly entry: AmountEntry;
  readonly state: Extract<AmountEntryState, { readonly status: Status }>;
}
