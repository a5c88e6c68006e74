import { findNumbers } from './chart';
import { compileRules } from './compile';
import { foldWords } from './fold';
import { createGrammar } from './grammar';
import type { Grammar } from './grammar';
import type { NumberRules } from './rules';

/** The number that tokens `from` up to, not including, `to` spell. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
  /** Exact and as said, for example `-23.50`; `null` where the words have several values: ask, do not choose. */
  readonly decimal: string | null;
}

/** Reads what `spellNumber` speaks. Made once per table, compiled at its first use. */
export interface NumberReader {
  /** The value of a text that is one number in words and nothing else; else `null`. See `readNumber`. */
  readonly read: (text: string) => number | null;
  /** The same as an exact decimal, zeros at the end as said: `two point five oh` has none, `two point five zero` `2.50`. */
  readonly readDecimal: (text: string) => string | null;
  /**
   * Every number among the tokens, also those inside longer ones ("twenty three": 20, 23 and 3), by start, longest
   * first. One pass, so call it once per utterance. No span starts or ends inside a token: split what is written without
   * spaces. Nothing is found in more than 1,000 characters.
   */
  readonly spans: (tokens: readonly string[]) => readonly NumberSpan[];
}

const MAX_LENGTH = 1000;

/**
 * Reads a whole number or decimal in words, by the rules that `spellNumber` speaks from. Deaf to case, spaces, hyphens
 * and accents (`foldWords`); genders, cases and verbose forms of one language may be mixed, and the commas of the rules
 * may be missing. Digits are not read.
 *
 * @returns `null` for what is not a number from beginning to end, for what has two values, and for a number that has more
 * digits than a `number` holds. Never throws.
 */
export function readNumber(text: string, rules: NumberRules): number | null {
  return createNumberReader(rules).read(text);
}

/** The reader of a table; the same one for the same table. */
export function createNumberReader(rules: NumberRules): NumberReader {
  let reader = readers.get(rules);
  if (!reader) {
    reader = newReader(rules);
    readers.set(rules, reader);
  }
  return reader;
}

const readers = new WeakMap<NumberRules, NumberReader>();

function newReader(rules: NumberRules): NumberReader {
  let grammar: Grammar | undefined;

  function spans(tokens: readonly string[]): NumberSpan[] {
    const tokenAt = new Map<number, number>();
    let text = '';
    if (tokens.join('').length > MAX_LENGTH) return [];
    // A token that folds to nothing (a lone hyphen) belongs to neither side.
    tokens.forEach((token, index) => {
      const folded = foldWords(token);
      if (folded) tokenAt.set(text.length, index);
      text += folded;
    });
    tokenAt.set(text.length, tokens.length);

    grammar ??= createGrammar(compileRules(rules));
    const numbersAt = findNumbers(grammar, text);
    return [...tokenAt].flatMap(([start, from]) => {
      const byEnd = new Map<number, Set<string>>();
      for (const { end, value } of numbersAt(start)) {
        if (tokenAt.has(end)) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(String(value)));
      }
      return [...byEnd]
        .sort(([a], [b]) => b - a)
        .map(([end, values]) => ({
          from,
          to: tokenAt.get(end)!,
          decimal: values.size === 1 ? [...values][0]! : null,
        }));
    });
  }

  function readDecimal(text: string): string | null {
    return spans([text])[0]?.decimal ?? null;
  }

  return {
    spans,
    readDecimal,
    read(text) {
      const decimal = readDecimal(text);
      // Up to 15 digits a number holds every decimal; whole numbers are safe integers already.
      const isExact = decimal !== null && (!decimal.includes('.') || decimal.replace(/\D/g, '').length <= 15);
      return isExact ? Number(decimal) + 0 : null;
    },
  };
}
