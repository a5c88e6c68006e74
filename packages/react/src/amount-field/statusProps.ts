import type { AmountEntryState, AmountEntryStatus } from '@payaloud/core/internal/amount-entry';
import type { AmountEntry } from './amountEntry';

/** Props of a component that shows one status. */
export interface StatusProps<Status extends AmountEntryStatus> {
  readonly entry: AmountEntry;
  readonly state: Extract<AmountEntryState, { readonly status: Status }>;
}
