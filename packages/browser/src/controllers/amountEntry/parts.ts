import type { AmountEntryEvent, AmountEntryState } from '@payaloud/core/amount-entry';
import type { Store } from '@payaloud/core/flow';
import type { AmountEntryEnvironment } from './options';

/** What the pieces of the controller share. */
export interface AmountEntryParts {
  readonly store: Store<AmountEntryState, AmountEntryEvent>;
  readonly environment: () => AmountEntryEnvironment;
  /** Whether the field is in the page. What was announced for one that has left may be delivered long after. */
  readonly isConnected: () => boolean;
}
