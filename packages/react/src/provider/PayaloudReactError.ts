/** A programming fault in the use of a component: thrown while it renders. */
export class PayaloudReactError extends Error {
  override readonly name = 'PayaloudReactError';
  readonly code: 'no-language' | 'no-currency';

  constructor(code: PayaloudReactError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
