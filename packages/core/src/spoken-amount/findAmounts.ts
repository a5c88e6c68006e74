import type { RefusalRow } from '../languages/words';
import type { Currency } from '../money';
import type { FoundAmount } from './foundAmount';
import type { RefusalReason } from './heardAmount';
import { readAmountAt } from './readAmountAt';
import type { Token } from './tokenize';
import { isNumeric, type Utterance } from './utterance';

/** Everything in a transcript that matters, in order, and whether every token was understood. */
export interface Findings {
  readonly amounts: readonly FoundAmount[];
  /** The amounts behind the last "no", "sorry", "I mean". Undefined without one. */
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
    else if (token.leads && isBehindNumber(tokens, at)) isComplete = false;
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
  const isHere = (place: Place) => refusals?.[place] !== undefined && refusesAt[place](isBehindAmount, isBeforeAmount);
  const place = places.find(isHere);
  return place && refusals?.[place];
}

/** Holds every place, because a phrase at one that is missing here would refuse nothing. */
const refusesAt: Readonly<Record<Place, (isBehindAmount: boolean, isBeforeAmount: () => boolean) => boolean>> = {
  anywhere: () => true,
  between: (isBehindAmount, isBeforeAmount) => isBehindAmount && isBeforeAmount(),
  before: (isBehindAmount, isBeforeAmount) => !isBehindAmount && isBeforeAmount(),
};
const places = Object.keys(refusesAt) as readonly Place[];

/** Whether a number without a unit stands before a place, whatever pause is between. */
function isBehindNumber(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'break' || tokens[before]?.hesitation) before--;
  const isCounted = tokens.slice(0, before).some(({ unit }) => unit);
  return !isCounted && isNumeric(tokens[before]);
}

function isIdle({ kind, carrier, hesitation }: Token): boolean {
  return kind === 'break' || Boolean(carrier ?? hesitation);
}
