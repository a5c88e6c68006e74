/** Why the server cannot work as it was set up, or what its store does not answer, each with its remedy: https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudServerErrorCode =
  /** An option is missing, or a function is something else. The message names it. */
  | 'missing-option'
  /** `origin` is not an origin as browsers write it: a scheme, a host, perhaps a port, and nothing else. Write `https://shop.example`. To `onError`: a page came from another one. */
  | 'bad-origin-option'
  /** `basePath` is neither empty nor like `/pay`. Begin it with a slash, and do not end it with one. */
  | 'bad-base-path'
  /** No webhook secret, or something else in its place, for example an API key. Is an environment variable missing? */
  | 'bad-webhook-secret'
  /** `userOf` answered neither a name nor null. Everybody named `undefined` would share their payments. */
  | 'bad-user'
  /** `orderOf` answered an order without an amount that can be charged. Answer whole minor units above 0 and a currency. */
  | 'bad-order'
  /** `audience` is not 1 to 128 visible ASCII characters, or has a `"` or `\\`. Use the origin of the shop. */
  | 'bad-audience'
  /** `policyOf` answered no way to confirm, or a drawing or a voice without the device key. Answer null to ask for none. */
  | 'bad-policy'
  /** `orderOf` answered no payee for an order that is confirmed. The payer must hear whom they pay. */
  | 'no-payee'
  /** A policy asks for a code without `sendCode`, or for a passkey without `passkeys`. Give the option, or leave the way out. */
  | 'no-way'
  /** `onEvent` did not end within 10 s. The event is delivered again: let it do less. */
  | 'slow-listener'
  /** The provider has no `list`, so `recover` cannot learn what a backup forgot. Give it one. */
  | 'cannot-list'
  /** The pretended Stripe cannot listen there. Is the port taken? */
  | 'cannot-listen'
  /** The database is down, full, locked or does not answer. Whether the last transaction was committed is not known. */
  | 'unavailable'
  /** A table is missing. Call `migrate()` when you deploy. */
  | 'not-migrated'
  /** A newer version of this package wrote the row. Deploy that version everywhere. */
  | 'unreadable-state';

/** Codes of a store's methods. Nothing may be charged after them, because it is not known what is stored. */
export const storeCodes = [
  'unavailable',
  'not-migrated',
  'unreadable-state',
] as const satisfies readonly PayaloudServerErrorCode[];

/**
 * Thrown at start, given to `onError`, or thrown by a store. The message names the remedy. A store of your own throws it with
 * `unavailable`, `not-migrated` or `unreadable-state`; nothing may be charged after it, because it is not known what is stored.
 */
export class PayaloudServerError extends Error {
  override readonly name = 'PayaloudServerError';
  readonly code: PayaloudServerErrorCode;

  constructor(code: PayaloudServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** True if a store threw it. */
export function isOfStore(error: unknown): error is PayaloudServerError {
  return error instanceof PayaloudServerError && storeCodes.some((code) => code === error.code);
}
