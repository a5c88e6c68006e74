import { isSameMoney, type Money } from '../money';
import type { Interpretation } from './interpret';

/**
 * Compares the best transcript with the others. Alternatives without an amount are ignored. Any other disagreement
 * becomes a question: another amount, even among unknown words, another currency, or a "not", "about" or "percent" that
 * only one of them heard. An amount that only a lower alternative contains is asked about too.
 */
export function reconcileAlternatives([
  best = { refusal: 'nothing-heard' },
  ...others
]: readonly Interpretation[]): Interpretation {
  if (best.refusal && !isSilent(best) && !isGarbled(best)) return best;
  const [first, ...rest] = distinct([best, ...others].flatMap(payable));
  if (!first) return best;
  const disagrees = best.question === undefined && others.some((other) => !isSame(best, other));
  if (best.refusal || disagrees || rest.length >= best.amounts.length) {
    return { amounts: [first, ...rest], question: 'alternatives-disagree' };
  }
  return best;
}

function payable({ refusal, amounts }: Interpretation): readonly Money[] {
  return refusal ? [] : amounts;
}

function isSilent({ refusal }: Interpretation): boolean {
  return refusal === 'no-amount' || refusal === 'nothing-heard';
}

/** True if the words may have been misheard as two amounts, or as one that cannot be paid. Others may have it right. */
function isGarbled({ refusal }: Interpretation): boolean {
  return refusal === 'several-amounts' || refusal === 'too-precise';
}

/** True if another alternative gives the same single amount as the best one, or no amount. */
function isSame(best: Interpretation, other: Interpretation): boolean {
  const isIt = (amount: Money) => best.amounts !== undefined && isSameMoney(best.amounts[0], amount);
  if (isSilent(other)) return other.among === undefined || other.among.some(isIt);
  return !other.refusal && !other.question && isIt(other.amounts[0]);
}

function distinct(amounts: readonly Money[]): readonly Money[] {
  return [...new Map(amounts.map((amount) => [amount.minorUnits, amount])).values()];
}
