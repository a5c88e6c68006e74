import type { ValueReason } from '@payaloud/core/amount-entry';
import type { Money } from '@payaloud/core/money';
import type { Defaults } from '../provider';

/** Why a callback was called. */
export interface AmountChangeDetails {
  readonly reason: ValueReason;
}

/** Presets that are computed from another amount, for example a tip of 15 percent of the bill. */
export interface Percentages {
  readonly of: Money;
  /** In percent, for example `[15, 18, 20]`. Amounts are rounded half up to a minor unit. */
  readonly values: readonly number[];
}

export interface UseAmountEntryOptions extends Defaults<'amount'> {
  readonly label: string;
  readonly description?: string | undefined;
  /** Name of a hidden input that posts the decimal string, for example `23.50`. */
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  /** The smallest accepted amount. Default: any amount above zero, or zero with `zero="allowed"`. */
  readonly min?: Money | undefined;
  /** `allowed`: zero is an amount too, as for a tip. People type 0 for none. Default: `refused`. */
  readonly zero?: 'refused' | 'allowed' | undefined;
  /** Says and shows an entered zero, for example "No tip". Default: the amount in words. */
  readonly zeroText?: string | undefined;
  readonly max?: Money | undefined;
  readonly presets?: readonly Money[] | undefined;
  readonly percentages?: Percentages | undefined;
  /** Each adds a minus and a plus button. Default: one unit and ten units, under "Keypad and steps". */
  readonly steps?: readonly Money[] | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** Makes the field controlled; null is an empty field. */
  readonly value?: Money | null | undefined;
  readonly defaultValue?: Money | null | undefined;
  /** Called at each change: for typing as soon as the text parses, for speech when the amount is accepted. */
  readonly onValueChange?: ((value: Money | null, details: AmountChangeDetails) => void) | undefined;
  /** Called when the payer has finished: on blur, Enter, Accept or a button. */
  readonly onValueCommitted?: ((value: Money | null, details: AmountChangeDetails) => void) | undefined;
  /** True opens the microphone after the read-back for yes, no, repeat or cancel. Default: false. */
  readonly handsFree?: boolean | undefined;
  /** An extra `KeyboardEvent.key` that opens and closes the microphone. Default: the payer's preference, else none. */
  readonly talkKey?: string | null | undefined;
  /** Length of the pause that ends an utterance, in ms. Default: the payer's preference. */
  readonly pauseMs?: number | undefined;
}
