import type { Money } from '../money';
import type { Interpretation } from './interpret';

/**
 * Holds the best transcript against the others. Alternatives without an amount do not matter; whatever else disagrees makes a
 * question: another value, another currency, a "not" or an "about" that only one of them heard. An amount that only a
 * lower alternative holds is asked too.
 */
export function agree([best, ...others]: readonly Interpretation[]): Interpretation {
  if (!best) return { kind: 'refused', reason: 'nothing-heard' };
  if (best.kind === 'other-currency' || (best.kind === 'refused' && !isSilent(best))) return best;
  const candidates = distinct([best, ...others].flatMap(candidatesOf));
  const [first, ...rest] = candidates;
  if (!first) return best;
  const disagrees = others.some((other) => !isSilent(other) && !isSameAmount(best, other));
  if (best.kind === 'refused' || (best.kind === 'amount' && disagrees) || rest.length > candidatesOf(best).length - 1) {
    return {
      kind: 'ambiguous',
      reason: 'alternatives-disagree',
      candidates: [first, ...rest.slice(0, mostCandidates - 1)],
    };
  }
  return best;
}

/** More than a payer can keep in mind while they are read out. */
const mostCandidates = 4;

function candidatesOf(reading: Interpretation): readonly Money[] {
  if (reading.kind === 'amount') return [reading.money];
  return reading.kind === 'ambiguous' ? reading.candidates : [];
}

function isSilent(reading: Interpretation): boolean {
  return reading.kind === 'refused' && (reading.reason === 'no-amount' || reading.reason === 'nothing-heard');
}

function isSameAmount(a: Interpretation, b: Interpretation): boolean {
  return a.kind === 'amount' && b.kind === 'amount' && a.money.minorUnits === b.money.minorUnits;
}

function distinct(amounts: readonly Money[]): readonly Money[] {
  return [...new Map(amounts.map((amount) => [amount.minorUnits, amount])).values()];
}
