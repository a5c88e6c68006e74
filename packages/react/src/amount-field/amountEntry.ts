import type { AmountEntryController } from '@payaloud/browser';
import type { AmountEntryConfig, AmountEntryState } from '@payaloud/core/internal/amount-entry';
import type { Language } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import type { AmountText } from './amountText';
import type { UseAmountFieldOptions } from './options';
import type { AmountProps } from './useAmountProps';
import type { SpeechSupport } from './useSpeechSupport';

/** One amount field: its state, props for its elements, and its messages. */
export interface AmountEntry extends AmountProps {
  readonly state: AmountEntryState;
  /** The value that the form posts. In a controlled field, the app's value. */
  readonly value: Money | null;
  readonly config: AmountEntryConfig;
  readonly say: Language<'amount'>['sentences']['amountEntry'];
  readonly text: AmountText;
  readonly support: SpeechSupport;
  /** Describes why the talk button does not work yet; null once it does. */
  readonly talkHint: string | null;
  /** The words of the read-back, question, problem or amount that is shown; null if there is none. */
  readonly currentText: string | null;
  /** True if the page voice masks the current text, so that the field offers to say it. */
  readonly isMasked: boolean;
  /** Why the form cannot be sent; null if it can, or while the payer is still typing. */
  readonly validationMessage: string | null;
  readonly steps: readonly Money[];
  readonly controller: AmountEntryController;
  readonly options: UseAmountFieldOptions;
}
