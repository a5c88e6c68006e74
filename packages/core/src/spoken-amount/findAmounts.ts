import type { RefusalRow } from '../languages/words';
import type { Currency } from '../money';
import type { FoundAmount } from './foundAmount';
import type { RefusalReason } from './heardAmount';
import { readAmountAt } from './readAmountAt';
import type { Token } from './tokenize';
import { isNumeric, type Utterance } from './utterance';

/** The amounts and refusals in a transcript, in order. */
export interface Findings {
  readonly amounts: readonly FoundAmount[];
  /** The amounts after the last "no", "sorry" or "I mean". Undefined if there is no correction. */
  readonly corrected: readonly FoundAmount[] | undefined;
  readonly refusals: readonly RefusalReason[];
  /** True if every token was understood. */
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
    const refusal = refusalOf(token, isBehindAmount, isBeforeAmount);
    if (refusal) refusals.push(refusal);
    else if (token.correction && (amounts.length > 0 || !token.carrier)) corrected = [];
    else if (token.leads && !token.near && isBehindNumber(tokens, at)) isComplete = false;
    else if (!isIdle(token) && !(token.joiner && isBehindAmount && isBeforeAmount())) isComplete = false;
    at++;
  }
  return { amounts, corrected, refusals, isComplete };
}

type Place = NonNullable<RefusalRow['where']>;

function refusalOf(
  { refusals }: Token,
  isBehindAmount: boolean,
  isBeforeAmount: () => boolean,
): RefusalReason | undefined {
  const place = places.find((each) => {
    const wanted = isBehindAmountAt[each];
    return refusals?.[each] && (wanted === null || (wanted === isBehindAmount && isBeforeAmount()));
  });
  return place && refusals?.[place];
}

/** True if it is behind one amount and before another; null for any place. Nothing may be missing: it would refuse nothing. */
const isBehindAmountAt: Readonly<Record<Place, boolean | null>> = { anywhere: null, between: true, before: false };
const places = Object.keys(isBehindAmountAt) as readonly Place[];

/** True if a number without a unit precedes `at`, even with a pause between. */
function isBehindNumber(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'break' || tokens[before]?.hesitation) before--;
  const isCounted = tokens.slice(0, before).some(({ unit }) => unit);
  return !isCounted && isNumeric(tokens[before]);
}

function isIdle({ kind, carrier, hesitation }: Token): boolean {
  return kind === 'break' || Boolean(carrier ?? hesitation);
}
