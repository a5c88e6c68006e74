import type { Currency } from '../money';
import { readAmountAt, type FoundAmount } from './readAmountAt';
import type { RefusalReason } from './heardAmount';
import type { Token } from './tokenize';
import type { Utterance } from './utterance';

/** Everything in a transcript that matters, in order, and whether all of it was understood. */
export interface Findings {
  readonly amounts: readonly FoundAmount[];
  /** The amounts behind the last "no", "sorry", "I mean". Undefined without one. */
  readonly corrected?: readonly FoundAmount[];
  readonly refusals: readonly RefusalReason[];
  /** Whether something was said that is neither amount nor a known phrase around it. */
  readonly isComplete: boolean;
}

export function findAmounts(utterance: Utterance, currency: Currency): Findings {
  const { tokens } = utterance;
  const amounts: FoundAmount[] = [];
  const refusals: RefusalReason[] = [];
  let corrected: FoundAmount[] | undefined;
  let isComplete = true;

  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const amount = readAmountAt(utterance, at, currency);
    if (amount) {
      amounts.push(amount);
      corrected?.push(amount);
      at = amount.next;
      continue;
    }
    const isBehindAmount = amounts.at(-1)?.next === at;
    const isBeforeAmount = () => readAmountAt(utterance, at + 1, currency) !== null;
    const reasons = (token.refusals ?? []).filter(
      ({ where }) =>
        where === 'anywhere' || (isBeforeAmount() && (where === 'between' ? isBehindAmount : !isBehindAmount)),
    );
    if (reasons.length > 0) refusals.push(...reasons.map(({ reason }) => reason));
    else if (token.role?.has('correction') && (amounts.length > 0 || !token.role.has('carrier'))) corrected = [];
    else if (!isIdle(token) && !(token.role?.has('joiner') && isBehindAmount && isBeforeAmount())) isComplete = false;
    at++;
  }
  return { amounts, ...(corrected && { corrected }), refusals, isComplete };
}

function isIdle({ kind, role }: Token): boolean {
  return kind === 'break' || role?.has('carrier') === true || role?.has('hesitation') === true;
}
