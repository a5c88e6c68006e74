import type { HearingLanguage } from '../languages/hearingLanguage';
import type { Currency, Money } from '../money';
import { hearAmount } from './hearAmount';
import { hearAnswer, type HeardAnswer } from './hearAnswer';

/** The answer to the question which of several amounts was meant: a word, or the amount itself. */
export interface HeardChoice {
  readonly answer: HeardAnswer | null;
  readonly named: Money | null;
}

/**
 * Understands the answer to a question about several amounts. A place, such as "first", counts only if no alternative
 * has an amount, and a named amount only if no alternative is a place.
 *
 * @param transcripts The recognizer's n-best list, best first.
 */
export function hearChoice(
  transcripts: readonly string[],
  options: { readonly language: HearingLanguage; readonly currency: Currency },
): HeardChoice {
  const { language, currency } = options;
  const result = hearAmount(transcripts, { language, currency });
  const answer = hearAnswer(transcripts, language);
  const saysPlace = transcripts.some((transcript) => isPlace(hearAnswer([transcript], language)));
  return {
    answer: isPlace(answer) && result.kind !== 'refused' ? null : answer,
    named: result.kind === 'amount' && !saysPlace ? result.money : null,
  };
}

function isPlace(answer: HeardAnswer | null): boolean {
  return answer === 'first' || answer === 'second' || answer === 'third';
}
