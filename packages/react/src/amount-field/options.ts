import type { ValueReason } from '@payaloud/core/amount-entry';
import type { Money } from '@payaloud/core/money';
import type { Defaults } from '../provider';

/** Why a callback was called. */
export interface AmountChangeDetails {
  readonly reason: ValueReason;
}

/** Presets that follow from another amount: a tip of 15 percent of the bill. */
export interface Percentages {
  readonly of: Money;
  /** In percent, for example `[15, 18, 20]`. Rounded half up to a minor unit. */
  readonly values: readonly number[];
}

export interface UseAmountEntryOptions extends Defaults<'amount'> {
  readonly label: string;
  readonly description?: string | undefined;
  /** The name under which a hidden input posts the decimal string, for example `23.50`. */
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  /** The least amount that is taken. Default: more than nothing. */
  readonly min?: Money | undefined;
  readonly max?: Money | undefined;
  readonly presets?: readonly Money[] | undefined;
  readonly percentages?: Percentages | undefined;
  /** Each makes a minus and a plus button. Default: one unit and ten units, under "Keypad and steps". */
  readonly steps?: readonly Money[] | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** Controlled: null is an empty field. */
  readonly value?: Money | null | undefined;
  readonly defaultValue?: Money | null | undefined;
  /** At each change: while typing as soon as it parses, for speech when it is accepted. */
  readonly onValueChange?: ((value: Money | null, details: AmountChangeDetails) => void) | undefined;
  /** When the payer has finished: on blur, Enter, accept, or a press. */
  readonly onValueCommitted?: ((value: Money | null, details: AmountChangeDetails) => void) | undefined;
  /** After the read-back the microphone opens for yes, no, repeat or cancel. Default false. */
  readonly handsFree?: boolean | undefined;
  /** `KeyboardEvent.key` that opens and closes the microphone, as an extra. Default: the payer's preference, else none. */
  readonly talkKey?: string | null | undefined;
  /** The pause that ends an utterance, in ms. Default: the payer's preference. */
  readonly pauseMs?: number | undefined;
}
