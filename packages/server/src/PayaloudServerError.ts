/** Why the server cannot work as it was set up. docs/server-payments.md has a remedy for each. */
export type PayaloudServerErrorCode =
  /** An option is missing, or a function is something else. */
  | 'missing-option'
  /** `origin` is not an origin as browsers write it: a scheme, a host, perhaps a port, and nothing else. */
  | 'bad-origin-option'
  /** `basePath` is empty, or begins with `/` and does not end with it. */
  | 'bad-base-path'
  /** No webhook secret, or something else in its place, for example an API key. */
  | 'bad-webhook-secret'
  /** `userOf` answered neither a name nor null. */
  | 'bad-user'
  /** `orderOf` answered an order without an amount that can be charged. */
  | 'bad-order'
  /** `audience` is not 1 to 128 visible ASCII characters, or has a `"` or `\\`. */
  | 'bad-audience'
  /** `policyOf` answered no way to confirm, or a drawing or a voice without the device key. */
  | 'bad-policy'
  /** `orderOf` answered no payee for an order that is confirmed. */
  | 'no-payee'
  /** A policy asks for a code without `sendCode`, or for a passkey without `passkeys`. */
  | 'no-way';

/** A programming error: thrown at start, or given to `onError` at the first request. The message names the remedy. */
export class PayaloudServerError extends Error {
  override readonly name = 'PayaloudServerError';
  readonly code: PayaloudServerErrorCode;

  constructor(code: PayaloudServerErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
