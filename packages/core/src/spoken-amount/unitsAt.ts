import type { NumberAt } from './readNumberAt';
import type { Token, Unit } from './tokenize';
import { skipHesitation } from './utterance';

/** The unit that counts a number: behind it, whatever hesitation is between. */
export function unitBehind(tokens: readonly Token[], number: NumberAt | undefined): Unit | undefined {
  return number && tokens[skipHesitation(tokens, number.next)]?.unit;
}

export function isSmaller(unit: Unit | undefined, than: Unit): boolean {
  return unit?.currency === than.currency && unit.worth < than.worth;
}

/** Behind both parts the currency may be named: 两块五*美金*. */
export function isName(tokens: readonly Token[], at: number, { currency }: Unit): boolean {
  const { unit, text = '' } = tokens[at] ?? {};
  return unit?.side === 'either' && unit.currency === currency && /\p{L}/u.test(text);
}
