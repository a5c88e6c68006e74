import type { Language } from '../languages';
import type { AmountLimits } from './readTyped';

/** What the sentences of a field depend on beside its state. */
export interface AmountEntryView extends AmountLimits {
  readonly language: Language<'amount'>;
  readonly locale: string;
  readonly required: 'required' | 'optional';
  readonly handsFree: 'on' | 'off';
}
