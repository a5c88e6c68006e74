/**
 * The compiled number rules of one language. Made by `scripts/make-number-rules` from CLDR's rule-based number
 * formats; opaque to everything but `spellNumber` and `readNumber`.
 */
export interface NumberRules {
  readonly locale: string;
}
