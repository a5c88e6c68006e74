/**
 * - `unavailable`: the database is down, full, locked or does not answer. Whether the last transaction was committed is not known.
 * - `not-migrated`: a table is missing. Call `migrate()` when you deploy.
 * - `unreadable-state`: a newer version of this package wrote the row.
 */
export type StoreErrorCode = 'unavailable' | 'not-migrated' | 'unreadable-state';

/** Thrown by every method of a store. Nothing may be charged after it, because it is not known what is stored. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
