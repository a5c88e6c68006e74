import type { ValueReason } from '@payaloud/core/amount-entry';
import type { Money } from '@payaloud/core/money';
import type { Defaults } from '../provider';

/** Why a callback was called. */
export interface AmountChangeDetails {
  /** `typed`, `spoken`, `chosen`, `stepped` or `cleared`. */
  readonly reason: ValueReason;
}

/** Presets that are computed from another amount, for example a tip of 15 percent of the bill. */
export interface Percentages {
  /** The amount that the percentages are taken of, for example the bill. */
  readonly of: Money;
  /** In percent, for example `[15, 18, 20]`. Amounts are rounded half up to a minor unit. */
  readonly values: readonly number[];
}

export interface UseAmountEntryOptions extends Defaults<'amount'> {
  /** Visible label. It is also the input's accessible name. */
  readonly label: string;
  /**
   * A visible hint below the label. It describes the input for screen readers.
   * @default none
   */
  readonly description?: string | undefined;
  /**
   * Name of a hidden input that posts the decimal string, for example `23.50`.
   * @default none, and the form posts nothing
   */
  readonly name?: string | undefined;
  /**
   * Id of the input.
   * @default one that React generates
   */
  readonly id?: string | undefined;
  /**
   * The smallest accepted amount, in the field's currency.
   * @default any amount above zero
   */
  readonly min?: Money | undefined;
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
  /** Called at each change: for typing as soon as the text parses, for speech when the amount is accepted. */
  readonly onValueChange?: ((value: Money | null, details: AmountChangeDetails) => void) | undefined;
  /** Called when the payer has finished: on blur, Enter, Accept or a button. */
  readonly onValueCommitted?: ((value: Money | null, details: AmountChangeDetails) => void) | undefined;
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
