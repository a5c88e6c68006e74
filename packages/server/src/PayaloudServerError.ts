/** Why the server cannot work as it was set up, each with its remedy: https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudServerErrorCode =
  /** An option is missing, or a function is something else. The message names it. */
  | 'missing-option'
  /** `origin` is not an origin as browsers write it: a scheme, a host, perhaps a port, and nothing else. Write `https://shop.example`. */
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
