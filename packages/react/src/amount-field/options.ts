import type { ValueDetails } from '@payaloud/core/internal/amount-entry';
import type { Language } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import type { AriaAttributes, Ref } from 'react';
import type { Defaults } from '../provider';

/** Why a callback was called, and why there is no value (`problem`: `above-max`, `ambiguous` …). */
export type AmountChangeDetails = ValueDetails;

/** Has the parts of a DOM event that form libraries read. */
export interface AmountFieldEvent {
  /** `typed`, `spoken`, `chosen`, `stepped` or `cleared`. */
  readonly type: string;
  /** The hidden input with the field's `name` and decimal string, or without a `name` the text field. */
  readonly target: HTMLInputElement;
}

/** Sentences of the field by name, in place of the language's. */
export type AmountFieldSentences = Partial<Language<'amount'>['sentences']['amountEntry']>;

/** Presets that are computed from another amount, for example a tip of 15 percent of the bill. */
export interface Percentages {
  /** The amount that the percentages are taken of, for example the bill. */
  readonly of: Money;
  /** In percent, for example `[15, 18, 20]`. Amounts are rounded half up to a minor unit. */
  readonly values: readonly number[];
}

/** `aria-*` attributes go to the text field. `aria-describedby` is added to the field's own. */
export interface UseAmountFieldOptions extends Defaults<'amount'>, AriaAttributes {
  /** Visible label. It is also the input's accessible name. */
  readonly label: string;
  /**
   * A visible hint below the label. It describes the input for screen readers.
   * @default none
   */
  readonly description?: string | undefined;
  /**
   * Name of a hidden input that posts the decimal string, for example `23.50`. It fires native `input` and `change`
   * events at each change by the payer, spoken amounts included. Until the script comes, the server's HTML posts the text
   * as the payer typed it.
   * @default nothing is posted
   */
  readonly name?: string | undefined;
  /**
   * Id of the input.
   * @default one that React generates
   */
  readonly id?: string | undefined;
  /**
   * The smallest accepted amount, in the field's currency.
   * @default any amount above zero, or zero with `zero="allowed"`
   */
  readonly min?: Money | undefined;
  /**
   * `allowed`: zero is an amount too, as for a tip. People type 0 for none.
   * @default 'refused'
   */
  readonly zero?: 'refused' | 'allowed' | undefined;
  /**
   * Says and shows an entered zero, for example "No tip".
   * @default the amount in words
   */
  readonly zeroText?: string | undefined;
  /**
   * The bill that the amount is added to, as a tip is. An amount that is more than the bill is accepted, and is said and shown
   * to be more.
   * @default the amount that the `percentages` are of
   */
  readonly bill?: Money | null | undefined;
  /**
   * The largest accepted amount, in the field's currency.
   * @default no limit
   */
  readonly max?: Money | undefined;
  /**
   * Amounts that one press chooses, in the field's currency.
   * @default none
   */
  readonly presets?: readonly Money[] | undefined;
  /**
   * Presets that are a percentage of another amount.
   * @default none
   */
  readonly percentages?: Percentages | undefined;
  /**
   * Each adds a minus and a plus button.
   * @default one unit and ten units, shown once the payer opens the other ways to enter
   */
  readonly steps?: readonly Money[] | undefined;
  /**
   * True if the form cannot be sent while the field is empty.
   * @default false
   */
  readonly required?: boolean | undefined;
  /**
   * True if the payer cannot change or send the amount.
   * @default false
   */
  readonly disabled?: boolean | undefined;
  /**
   * True if the payer can read and send the amount, but cannot change it.
   * @default false
   */
  readonly readOnly?: boolean | undefined;
  /**
   * Makes the field controlled; null is an empty field.
   * @default none, and the field keeps its own value
   */
  readonly value?: Money | null | undefined;
  /**
   * The first value of a field that is not controlled.
   * @default null
   */
  readonly defaultValue?: Money | null | undefined;
  /**
   * Text that your server could not read, as the payer typed it before the script came. The field begins with it as if it were typed
   * now, so it cannot be sent until the payer changes it. Used once, if there is neither a `value` nor a `defaultValue`; a reset empties
   * the field.
   * @default none
   */
  readonly defaultText?: string | undefined;
  /** Called at each change: for typing as soon as the text parses, for speech when the amount is accepted. */
  readonly onValueChange?: ((value: Money | null, details: AmountChangeDetails) => void) | undefined;
  /**
   * Called when the payer has finished: on blur, Enter, Accept or a button. Also called if text has no value;
   * `details.problem` then says why.
   */
  readonly onValueCommitted?: ((value: Money | null, details: AmountChangeDetails) => void) | undefined;
  /** Called with the hidden input at each change by the payer, for form libraries. Needs a `name`. */
  readonly onChange?: ((event: AmountFieldEvent) => unknown) | undefined;
  /** Called when focus leaves the whole field. */
  readonly onBlur?: ((event: AmountFieldEvent) => unknown) | undefined;
  /**
   * The text field, for example to focus it. `ref` is the element around the whole field.
   * @default none
   */
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  /**
   * The app's own error. The field shows it, describes the text field by it, and announces it once. If the field itself
   * knows why the text is not an amount, it shows only that.
   * @default none
   */
  readonly errorMessage?: string | undefined;
  /**
   * True marks the text field as invalid.
   * @default true if an error is shown
   */
  readonly invalid?: boolean | undefined;
  /**
   * For example `{ required: 'Enter a tip, or 0.' }`. Create it outside of the component.
   * @default the language's sentences
   */
  readonly sentences?: AmountFieldSentences | undefined;
  /**
   * True if the microphone opens after the read-back for yes, no, repeat or cancel.
   * @default false
   */
  readonly handsFree?: boolean | undefined;
  /**
   * An extra `KeyboardEvent.key` that opens and closes the microphone.
   * @default the payer's preference, else none
   */
  readonly talkKey?: string | null | undefined;
  /**
   * Length of the pause that ends an utterance, in ms, from 300 to 5,000.
   * @default the payer's preference
   */
  readonly pauseMs?: number | undefined;
}
