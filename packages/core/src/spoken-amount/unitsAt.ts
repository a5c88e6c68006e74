import { one, times, type Exact } from './exact';
import type { NumberAt } from './readNumberAt';
import type { Token, Unit } from './tokenize';
import { skipHesitation, type Utterance } from './utterance';

/** Finds the unit after a number, even with a hesitation between them. */
export function unitAfter(tokens: readonly Token[], number: NumberAt | undefined): Unit | undefined {
  return number && tokens[skipHesitation(tokens, number.next)]?.unit;
}

export function isSmaller(unit: Unit | undefined, than: Unit): boolean {
  return unit?.currency === than.currency && unit.worth < than.worth;
}

/**
 * Asks about a count in words that nobody says with the unit, because a word may be missing: "one dollars", "nine hundred
 * buck", "one hundred fifty cents", 十二角. `next` is the index after the count.
 */
export function oddCount(
  tokens: readonly Token[],
  value: Exact,
  next: number,
  { worth, alone, isMany, side }: Unit,
): 'bare-pair' | undefined {
  const isOne = value === one && isMany && side === 'behind';
  const isTooMany = alone === 'no' && worth < one && times(value, worth) >= one;
  const isOdd = isOne || isTooMany || (alone === 'with-rest' && value !== one);
  return isOdd && tokens[next - 1]?.kind === 'phrase' ? 'bare-pair' : undefined;
}

/** True if the currency is named after both parts: 两块五*美金*. "Fifty rupees fifty rupees" is an amount said twice. */
export function isName({ tokens, language }: Utterance, at: number, { currency, side }: Unit): boolean {
  if (language.words.tail !== 'tenths' || side === 'either') return false;
  const { unit, text = '' } = tokens[at] ?? {};
  return unit?.side === 'either' && unit.currency === currency && /\p{L}/u.test(text);
}
