/**
 * - `bad-audience`: the audience is not 1 to 128 visible ASCII characters.
 * - `bad-policy`: `policyOf` answered something that is not a policy.
 * - `no-payee`: `orderOf` gave an order without `payee`, which the payer must hear before they confirm.
 * - `no-way`: the policy names a code without `sendCode`, or a passkey without `passkeys`.
 */
export type ConfirmationsErrorCode = 'bad-audience' | 'bad-policy' | 'no-payee' | 'no-way';

/** A mistake in the app's set-up. */
export class ConfirmationsError extends Error {
  override readonly name = 'ConfirmationsError';
  readonly code: ConfirmationsErrorCode;

  constructor(code: ConfirmationsErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
