import type { ValueDetails } from '@payaloud/core/internal/amount-entry';
import type { Language } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import type { ElementHost } from '../element/elementView';
import type { NativeText } from './nativeText';

/** The detail of `payaloud-value-change` and `payaloud-value-committed`. */
export interface AmountEventDetail extends ValueDetails {
  /** The amount; null for an empty field, and for text that is not an amount. */
  readonly value: Money | null;
}

/** Each is an attribute too, with a hyphen before each further word: `zeroText` is `zero-text`. Amounts are plain decimals, such as `23.50`. */
export interface AmountProperties {
  /** Visible label, and the field's name for a screen reader. Default: the label of the native input inside. */
  label: string;
  /** Name under which the form posts the decimal string. Default: the name of the native input inside. */
  name: string;
  /** ISO 4217 code of the amounts. Needed. */
  currency: string;
  /** The smallest accepted amount. Default: any above zero, or zero with `zero="allowed"`. */
  min: string;
  /** The largest accepted amount. Default: no limit. */
  max: string;
  /** `allowed`: zero is an amount too, as for a tip. Default: `refused`. */
  zero: string;
  /** Says and shows an entered zero, for example "No tip". Default: the amount in words. */
  zeroText: string;
  /** A visible hint below the label. Default: none. */
  description: string;
  /** The page's own error, shown and announced once. Default: none. */
  errorMessage: string;
  /** Amounts that one press chooses, with spaces between: `3 5 10`. Default: none. */
  presets: string;
  /** The bill that the amount is added to. Default: none. */
  bill: string;
  /** Presets in percent of the `bill`, with spaces between: `15 18 20`. Default: none. */
  percentages: string;
  /** Amounts of minus and plus buttons, with spaces between. Default: one unit and ten, behind "More ways to enter". */
  steps: string;
  /** Length of the pause that ends an utterance, in ms, from 300 to 5,000. Default: the payer's preference. */
  pauseMs: string;
  /** A `KeyboardEvent.key` that opens and closes the microphone. Default: the payer's preference. */
  talkKey: string;
  /** Id of the text field. Default: the id of the native input inside, else one that no other field has. */
  inputId: string;
  /** True if the form cannot be sent while the field is empty. */
  required: boolean;
  /** True if the payer cannot change or send the amount. */
  disabled: boolean;
  /** True if the payer can read and send the amount, but cannot change it. */
  readOnly: boolean;
  /** True marks the text field as invalid. */
  invalid: boolean;
  /** True if the microphone opens after the read-back for yes, no, repeat or cancel. */
  handsFree: boolean;
  /** Single sentences in place of the language's. No attribute. */
  sentences: Partial<Language<'amount'>['sentences']['amountEntry']> | undefined;
}

/** The element, as its component sees it. */
export interface AmountHost extends ElementHost, AmountProperties {
  /** @throws {PayaloudElementsError} `not-an-amount` */
  readonly readAmount: (name: string, text: string) => Money | null;
  /** The amount of the attribute `value`; null without one. */
  readonly readDefault: () => Money | null;
  /** Tells the element how to read the text of the native input. */
  readonly adoptText: (read: (text: string) => NativeText) => void;
  /** Tells the element that the component listens now. */
  readonly settle: () => void;
}

declare global {
  interface HTMLElementEventMap {
    'payaloud-value-change': CustomEvent<AmountEventDetail>;
    'payaloud-value-committed': CustomEvent<AmountEventDetail>;
  }
}
