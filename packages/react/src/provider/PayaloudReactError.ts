/** Thrown during render if a component is used incorrectly. */
export class PayaloudReactError extends Error {
  override readonly name = 'PayaloudReactError';
  readonly code: 'no-language' | 'no-currency';

  constructor(code: PayaloudReactError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
