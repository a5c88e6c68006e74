/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type StoreErrorCode =
  /** The database is down, full, locked or does not answer. Whether the last transaction was committed is not known. */
  | 'unavailable'
  /** A table is missing. Call `migrate()` when you deploy. */
  | 'not-migrated'
  /** A newer version of this package wrote the row. Deploy that version everywhere. */
  | 'unreadable-state';

/** Thrown by every method of a store. Nothing may be charged after it, because it is not known what is stored. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
