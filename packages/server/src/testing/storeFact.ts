import type { Store } from '../store/store';

/** A fact that every store must keep. */
export interface StoreFact {
  readonly name: string;
  /**
   * Rejects if the store breaks the fact.
   *
   * @param open Opens another connection to the same, migrated database, as a second process would.
   */
  readonly check: (open: () => Promise<Store>) => Promise<void>;
}
