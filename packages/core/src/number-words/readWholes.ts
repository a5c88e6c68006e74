import { findSpans } from './findSpans';
import { cardinalGrammarOf } from './grammar';
import type { NumberRules } from './rules';

/** The whole number that tokens `from` up to, not including, `to` spell. */
export interface WholeSpan {
  readonly from: number;
  readonly to: number;
  /** `null` where the words have several values: ask, do not choose. */
  readonly value: number | null;
}

/**
 * Every whole number among the tokens, also those inside longer ones ("twenty three": 20, 23 and 3), by start, longest first.
 * `readNumbers` without what only signs and decimals need. One pass, so call it once per utterance.
 */
export function readWholes(tokens: readonly string[], rules: NumberRules): readonly WholeSpan[] {
  return findSpans(tokens, cardinalGrammarOf(rules)).map(({ from, to, values: [value, ...others] }) => ({
    from,
    to,
    value: others.length > 0 ? null : Number(value),
  }));
}

/** A whole number, from the beginning of the text to its end. Null for all else, also for what has two values. */
export function readWhole(text: string, rules: NumberRules): number | null {
  return readWholes([text], rules)[0]?.value ?? null;
}
