/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type PayaloudStorybookAddonErrorCode =
  /** The parameter `listen` of a story names a mode, a finding or a severity that does not exist. The message has those that do. */
  | 'bad-parameter'
  /** No Storybook answers at the `address` of `hearFindings`. Is it started, and the address right? */
  | 'no-storybook';

/** A setting that cannot be used. The message names the remedy. */
export class PayaloudStorybookAddonError extends Error {
  override readonly name = 'PayaloudStorybookAddonError';
  readonly code: PayaloudStorybookAddonErrorCode;

  constructor(code: PayaloudStorybookAddonErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
