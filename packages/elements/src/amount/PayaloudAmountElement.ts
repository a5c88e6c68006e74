import { lazyPart } from '@payaloud/browser/internal';
import { fromDecimalString, isCurrency, toDecimalString, type Money } from '@payaloud/core/money';
import { elementWith } from '../element/elementWith';
import { PayaloudElementsError } from '../element/PayaloudElementsError';
import type { AmountProperties } from './amountHost';
import { adoptNativeField, type NativeEntry } from './nativeField';
import type { NativeText } from './nativeText';

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
    value: 'text',
  },
  properties: ['sentences'],
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
  protected override readonly spoken = 'amount';
  /** The content of the native input, until the component has it. */
  #native: NativeEntry | null = null;
  /** The payer's text in it, which the component reads as typed. */
  #typed: { readonly text: string; readonly finished: boolean } | null = null;
  /** The page's own value until the component takes it; null if the page gave none. */
  #given: string | Money | null = null;
  /** The default that was reported, so that it is told once. */
  #reported = '';

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

  /**
   * The amount as a plain decimal, as the form posts it: `23.50`; '' without an amount. As in a native number field, text that is not
   * an amount empties the field. The page's `error` event then tells.
   */
  get value(): string {
    return this.#given === null ? (this.#hidden?.value ?? this.#plain(this.defaultValue)) : this.#plain(this.#given);
  }

  set value(value: string | number | null | undefined) {
    this.#set(String(value ?? ''));
  }

  /** The amount; null without one. One in another currency than the field's empties the field, and the page's `error` event tells. */
  get amount(): Money | null {
    return this.#amountOf(this.value);
  }

  set amount(value: Money | null | undefined) {
    this.#set(value ?? '');
  }

  /** Moves the focus to the text field. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  /**
   * @internal
   * @throws {PayaloudElementsError} `not-an-amount`
   */
  readAmount(name: string, text: string): Money | null {
    const amount = this.#amountOf(text);
    if (text !== '' && !amount) throw notAnAmount(name, text);
    return amount;
  }

  /** @internal The amount of the attribute `value`; null without one, and for text that is not one, which is told once. */
  readDefault(): Money | null {
    const { defaultValue } = this;
    const amount = this.#amountOf(defaultValue);
    const wrong = amount ? '' : defaultValue;
    if (wrong !== '' && wrong !== this.#reported) reportError(notAnAmount('value', wrong));
    this.#reported = wrong;
    return amount;
  }

  /** @internal Makes the text of the native input the default, or the payer's entry, once the field's limits are known. */
  adoptText(read: (text: string) => NativeText): void {
    if (!this.#native) return;
    const { written, typed, hadFocus } = this.#native;
    if (written !== '' && written !== this.defaultValue) {
      const text = read(written);
      if (text.kind === 'typed') this.#typed = { ...text, finished: text.finished && !hadFocus };
      else if (this.hasAttribute('value')) this.#typed = { text: written, finished: !hadFocus };
      else this.defaultValue = written;
    }
    if (typed !== null) this.#typed = { text: typed, finished: false };
  }

  /** @internal Gives the component, which listens now, what the page and the payer entered before. */
  settle(): void {
    const given = this.#given;
    const typed = this.#typed;
    const hadFocus = this.#native?.hadFocus;
    const input = this.#input;
    this.#given = null;
    this.#native = null;
    this.#typed = null;
    if (given !== null) {
      this.#set(given);
    } else if (input && typed) {
      input.value = typed.text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // As if the payer left the field, which ends typing.
      if (typed.finished) input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    }
    if (hadFocus) this.focus();
  }

  override attributeChangedCallback(name?: string, previous?: string | null): void {
    super.attributeChangedCallback();
    // As in HTML, a new default shows if neither the payer nor the page has changed the old one.
    if (name !== 'value' || !this.#hidden) return;
    if (this.value === this.#plain(previous ?? '')) this.#set(this.#plain(this.defaultValue));
  }

  protected override takeOver(): void {
    this.#native = adoptNativeField(this);
  }

  protected override giveBack(): void {
    const { value } = this;
    this.#given = value === this.#plain(this.defaultValue) ? null : value;
  }

  /** Sets the amount, or keeps it until the component is there: a framework may set it before the currency. */
  #set(given: string | Money): void {
    const hidden = this.#hidden;
    if (!hidden || this.#given !== null) {
      this.#given = given;
      return;
    }
    const text = this.#plain(given);
    if (text === '' && given !== '') reportError(this.#problemOf(given));
    this.flush(() => (hidden.value = text));
  }

  /** `5` is `5.00`, and what is not an amount of the field's currency is ''. Without a currency the text stays as it is. */
  #plain(given: string | Money): string {
    if (!isCurrency(this.currency)) return typeof given === 'string' ? given : toDecimalString(given);
    const amount = typeof given === 'string' ? this.#amountOf(given) : given;
    return amount?.currency === this.currency ? toDecimalString(amount) : '';
  }

  #amountOf(text: string): Money | null {
    return isCurrency(this.currency) ? fromDecimalString(text, this.currency) : null;
  }

  #problemOf(given: string | Money): PayaloudElementsError {
    if (typeof given === 'string') return notAnAmount('value', given);
    return new PayaloudElementsError(
      'currency-mismatch',
      `The amount is in ${given.currency}, but the field's currency is ${this.currency}.`,
    );
  }

  get #hidden(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('.payaloud input[type="hidden"]');
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  }
}

function notAnAmount(name: string, text: string): PayaloudElementsError {
  return new PayaloudElementsError('not-an-amount', `\`${name}\` is "${text}", which is not a decimal such as 23.50.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'payaloud-amount': PayaloudAmountElement;
  }
}
