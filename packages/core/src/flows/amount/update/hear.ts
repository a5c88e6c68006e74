import type { HeardAmount } from '../../../spoken-amount';
import type { AmountEntryFacts, TurnEvent } from '../events';
import type { AmountEntryState, Candidates } from '../state';
import { ask, fail, newQuestion } from './transitions';

type Heard = Pick<Extract<TurnEvent, { type: 'heard' }>, 'result' | 'style' | 'refusingWord'>;
type Ambiguous = Extract<HeardAmount, { kind: 'ambiguous' }>;

export function hear(
  state: AmountEntryState,
  { result, style = 'words', refusingWord = null }: Heard,
  { amountPrivacy }: Pick<AmountEntryFacts, 'amountPrivacy'>,
): AmountEntryState {
  switch (result.kind) {
    case 'amount': {
      const { money, heard } = result;
      const inDigits = result.confusableWith.length > 0 ? 'digits' : 'words';
      const phase = { status: 'confirming', money, heard, style: inDigits, ...newQuestion(state) } as const;
      return { ...ask(state, phase), refusals: 0, questions: 0 };
    }
    case 'ambiguous': {
      const { reason } = result;
      const candidates = candidatesOf(result, amountPrivacy);
      const phase = { status: 'choosing', source: 'spoken', reason, candidates, style, ...newQuestion(state) } as const;
      return { ...ask(state, phase), refusals: 0, questions: state.questions + 1 };
    }
    case 'refused':
      return fail(state, result.reason, 'money' in result ? result.money : null, refusingWord);
  }
}

/**
 * The likeliest three. A payer who listens keeps no more than two in mind, so two are said. If the page voice masks
 * amounts, there are no more than those two, because the name of the third button would not tell its amount.
 */
function candidatesOf({ candidates }: Ambiguous, amountPrivacy: AmountEntryFacts['amountPrivacy']): Candidates {
  const [first, second, third] = candidates;
  if (!second) return [first];
  return third && amountPrivacy === 'whole' ? [first, second, third] : [first, second];
}
