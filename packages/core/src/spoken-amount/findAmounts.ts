import type { RefusalRow } from '../languages/words';
import type { Currency } from '../money';
import type { FoundAmount } from './foundAmount';
import type { RefusalReason } from './heardAmount';
import { readAmountAt } from './readAmountAt';
import type { Token } from './tokenize';
import { isNumeric, skipArticle, type Utterance } from './utterance';

/** The amounts and refusals in a transcript, in order. */
export interface Findings {
  readonly amounts: readonly FoundAmount[];
  /** The amounts after the last "no", "sorry" or "I mean", or the one of "add five dollars". Undefined if there are none. */
  readonly corrected: readonly FoundAmount[] | undefined;
  readonly refusals: readonly RefusalReason[];
  /** True if every token was understood. */
  readonly isComplete: boolean;
}

export function findAmounts(utterance: Utterance, currency: Currency): Findings {
  const { tokens } = utterance;
  const amounts: FoundAmount[] = [];
  const refusals: RefusalReason[] = [];
  let addition: RefusalReason | undefined;
  let corrected: FoundAmount[] | undefined;
  let isComplete = true;
  const said = ` ${tokens.map(({ text }) => text).join(' ')} `;
  const isSaid = (phrase: string) => said.includes(` ${phrase} `);

  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const amount = readAmountAt(utterance, at, currency);
    if (amount) {
      amounts.push(amount);
      corrected?.push(amount);
      at = amount.next;
      continue;
    }
    const last = amounts.at(-1);
    const isBehindAmount = last?.next === at;
    const isBeforeAmount = () => readAmountAt(utterance, at + 1, currency) !== null;
    const purposeEnd = token.opens ? endOfPurpose(tokens, at, amounts.length) : endOfName(tokens, at);
    const isExcused = token.unless?.some(isSaid) || token.beside?.some(isSaid) === false;
    const ofRest = isBehindAmount && last?.hasBareRest ? token.refusals?.rest : undefined;
    const refusal = isExcused ? undefined : (ofRest ?? refusalOf(token, isBehindAmount, isBeforeAmount));
    if (refusal) refusals.push(refusal);
    else if (token.refusals?.addition && !isExcused) addition = token.refusals.addition;
    else if (token.correction && (amounts.length > 0 || !token.carrier)) corrected = [];
    else if (purposeEnd > at) at = purposeEnd - 1;
    else if (token.leads && !token.near && isBehindNumber(tokens, at)) isComplete = false;
    else if (token.article) isComplete &&= isOfNoun(utterance, at, currency);
    else if (!isIdle(token) && !(token.joiner && isBehindAmount && isBeforeAmount())) isComplete = false;
    at++;
  }
  if (addition && amounts.length > 1) refusals.push(addition);
  else if (addition) corrected = amounts;
  return { amounts, corrected, refusals, isComplete };
}

type Place = Exclude<NonNullable<RefusalRow['where']>, 'addition' | 'rest'>;

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
  return isNumeric(tokens[before]) && !tokens.slice(0, before).some(({ unit }) => unit);
}

/**
 * Returns the index after "for *lunch*" or « pour un *café* » behind an amount, or after 给*小明* before 转, or `at`. The words
 * that no list has are at most three.
 */
function endOfPurpose(tokens: readonly Token[], at: number, amountsBefore: number): number {
  const start = skipArticle(tokens, at + 1);
  let next = start;
  while (next < start + 3 && tokens[next]?.kind === 'unknown') next++;
  return next > start && (amountsBefore > 0 || tokens[next]?.leads) ? next : at;
}

/**
 * Returns the index after "राम *को*", or `at`: at most three words that no list has, with a case word behind them. Right behind
 * a number they may be a misheard numeral or unit.
 */
function endOfName(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && tokens[next]?.kind === 'unknown') next++;
  return next > at && tokens[next]?.closes && !isNumeric(tokens[at - 1]) ? next + 1 : at;
}

/** True for the article of "a twenty dollar *tip*". */
function isOfNoun(utterance: Utterance, at: number, currency: Currency): boolean {
  const amount = readAmountAt(utterance, at + 1, currency);
  return amount !== null && utterance.tokens[amount.next]?.noun === true;
}

function isIdle({ kind, carrier, hesitation }: Token): boolean {
  return kind === 'break' || Boolean(carrier ?? hesitation);
}
