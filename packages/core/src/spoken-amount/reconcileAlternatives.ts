import type { Money } from '../money';
import type { Interpretation } from './interpret';

/**
 * Holds the best transcript against the others. Alternatives without an amount do not matter; whatever else disagrees makes a
 * question: another value, be it among words that are not known, another currency, a "not", an "about" or a "percent" that
 * only one of them heard. An amount that only a lower alternative holds is asked too.
 */
export function agree([best = { refusal: 'nothing-heard' }, ...others]: readonly Interpretation[]): Interpretation {
  if (best.refusal && !isSilent(best)) return best;
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

/** Whether another alternative gives the one amount of the best one, or no amount. */
function isSame(best: Interpretation, other: Interpretation): boolean {
  const isIt = ({ minorUnits, currency }: Money) =>
    best.amounts?.[0].minorUnits === minorUnits && best.amounts[0].currency === currency;
  if (isSilent(other)) return other.among === undefined || other.among.some(isIt);
  return !other.refusal && !other.question && isIt(other.amounts[0]);
}

function distinct(amounts: readonly Money[]): readonly Money[] {
  return [...new Map(amounts.map((amount) => [amount.minorUnits, amount])).values()];
}
