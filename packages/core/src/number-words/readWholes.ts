import { findSpans } from './findSpans';
import { cardinalGrammarOf } from './grammar';
import type { NumberRules } from './rules';

/** The whole number spelled by the tokens from `from` up to but not including `to`. */
export interface WholeSpan {
  readonly from: number;
  readonly to: number;
  /** `null` if the words have several values: ask, do not choose. */
  readonly value: number | null;
}

/**
 * Finds every whole number among the tokens, including numbers inside longer ones ("twenty three": 20, 23 and 3).
 * Sorted by start, longest first. Like `readNumbers`, without the code for signs and decimals. Works in one pass, so
 * call it once per utterance.
 */
export function readWholes(tokens: readonly string[], rules: NumberRules): readonly WholeSpan[] {
  return findSpans(tokens, cardinalGrammarOf(rules)).map(({ from, to, values: [value, ...others] }) => ({
    from,
    to,
    value: others.length > 0 ? null : Number(value),
  }));
}

/** Reads a text that is one whole number. Returns null for any other text, and for words with two values. */
export function readWhole(text: string, rules: NumberRules): number | null {
  return readWholes([text], rules)[0]?.value ?? null;
}
