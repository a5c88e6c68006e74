import { lazyPart } from '@payaloud/browser/internal';
import { fromDecimalString, toDecimalString, type Currency, type Money } from '@payaloud/core/money';
import { elementWith } from '../element/elementWith';
import { PayaloudElementsError } from '../element/PayaloudElementsError';
import type { AmountProperties } from './amountHost';
import { adoptNativeField, type NativeEntry } from './nativeField';

const shape = {
  attributes: {
    label: 'text',
    name: 'text',
    currency: 'text',
    min: 'text',
    max: 'text',
    zero: 'text',
    zeroText: 'text',
    description: 'text',
    errorMessage: 'text',
    presets: 'text',
    bill: 'text',
    percentages: 'text',
    steps: 'text',
    pauseMs: 'text',
    talkKey: 'text',
    inputId: 'text',
    required: 'flag',
    disabled: 'flag',
    readOnly: 'flag',
    invalid: 'flag',
    handsFree: 'flag',
    language: 'text',
    locale: 'text',
    value: 'text',
  },
  properties: ['sentences', 'announcer', 'recognizer'],
} as const;

const view = lazyPart(async () => (await import('./amountView')).amountView);

/**
 * An amount of money that the payer types, says, picks or reaches by steps:
 * `<payaloud-amount label="Tip" name="tip" currency="USD"></payaloud-amount>`. A native `input` with its label inside of it works
 * until the script has come; then the element takes over its label, name, value and limits.
 *
 * Its hidden input fires `input` and `change` when the payer changes the amount. `payaloud-value-change` and
 * `payaloud-value-committed` bubble, and tell the amount and the reason.
 */
export class PayaloudAmountElement extends elementWith<AmountProperties>(shape) {
  protected readonly view = view;
  /** The payer's entry in the native input, until the component has it. */
  #native: NativeEntry | null = null;
  /** The page's own value until the component takes it; null if the page gave none. */
  #given: string | null = null;

  constructor() {
    super();
    // The text field's own events would look like those of a second field, because the hidden input fires them too.
    for (const type of ['input', 'change']) {
      this.addEventListener(type, (event) => event.target !== this.#hidden && event.stopImmediatePropagation());
    }
  }

  /** The first amount, which a reset of the form restores. The attribute `value`. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }

  set defaultValue(value: string | null | undefined) {
    if (value) this.setAttribute('value', value);
    else this.removeAttribute('value');
  }

  /** The amount as a plain decimal, as the form posts it: `23.50`; '' without an amount. */
  get value(): string {
    return this.#given ?? this.#hidden?.value ?? this.defaultValue;
  }

  /** @throws {PayaloudElementsError} `not-an-amount`, `no-currency` */
  set value(value: string | null | undefined) {
    // A framework may set it before the currency.
    const text = this.currency ? this.#plain('value', value ?? '') : (value ?? '');
    const hidden = this.#hidden;
    if (hidden && this.#given === null) this.flush(() => (hidden.value = text));
    else this.#given = text;
  }

  /** The amount; null without one. */
  get amount(): Money | null {
    return this.value === '' ? null : this.readAmount('value', this.value);
  }

  /** @throws {PayaloudElementsError} `currency-mismatch`, `no-currency` */
  set amount(value: Money | null) {
    if (value && value.currency !== this.currency)
      throw new PayaloudElementsError(
        'currency-mismatch',
        `The amount is in ${value.currency}, but the field's currency is ${this.currency || 'missing'}.`,
      );
    this.value = value ? toDecimalString(value) : '';
  }

  /** Moves the focus to the text field. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  /**
   * @internal
   * @throws {PayaloudElementsError} `not-an-amount`, `no-currency`
   */
  readAmount(name: string, text: string): Money | null {
    if (text === '') return null;
    if (!this.currency) throw new PayaloudElementsError('no-currency', 'Give <payaloud-amount> a `currency`.');
    const amount = fromDecimalString(text, this.currency as Currency);
    if (amount) return amount;
    throw new PayaloudElementsError('not-an-amount', `\`${name}\` is "${text}", which is not a decimal such as 23.50.`);
  }

  /** @internal Gives the component, which listens now, what the page and the payer entered before. */
  settle(): void {
    const given = this.#given;
    const native = this.#native;
    this.#given = null;
    this.#native = null;
    const input = this.#input;
    if (given !== null) {
      this.value = given;
    } else if (input && native?.typed) {
      input.value = native.typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (native?.hadFocus) this.focus();
  }

  override attributeChangedCallback(name?: string, previous?: string | null): void {
    super.attributeChangedCallback();
    // As in HTML, a new default shows if neither the payer nor the page has changed the old one.
    if (name !== 'value' || !this.#hidden) return;
    if (this.value === this.#plain('value', previous ?? '')) this.value = this.defaultValue;
  }

  protected canShow(): boolean {
    return true;
  }

  protected override takeOver(): void {
    this.#native = adoptNativeField(this);
  }

  protected override giveBack(): void {
    const { value } = this;
    this.#given = value === this.#plain('value', this.defaultValue) ? null : value;
  }

  /** `5` is `5.00`. */
  #plain(name: string, text: string): string {
    const amount = this.readAmount(name, text);
    return amount ? toDecimalString(amount) : '';
  }

  get #hidden(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('.payaloud input[type="hidden"]');
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payaloud-amount': PayaloudAmountElement;
  }
}
