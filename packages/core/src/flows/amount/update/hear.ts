import type { HeardAmount } from '../../../spoken-amount';
import type { AmountEntryState } from '../state';
import { ask, fail, unanswered } from '../transitions';

export function hear(state: AmountEntryState, result: HeardAmount, refusingWord: string | null): AmountEntryState {
  switch (result.kind) {
    case 'amount': {
      const style = result.confusableWith.length > 0 ? 'digits' : 'words';
      const { money, heard } = result;
      const phase = { status: 'confirming', money, heard, style, ...unanswered(state) } as const;
      return { ...ask(state, phase), refusals: 0 };
    }
    case 'ambiguous': {
      const { candidates: all, reason } = result;
      const [first, second] = all;
      // A payer who listens keeps no more than two in mind. "None of these" is always there.
      const candidates = second ? ([first, second] as const) : ([first] as const);
      const phase = { status: 'choosing', source: 'spoken', reason, candidates, ...unanswered(state) } as const;
      return { ...ask(state, phase), refusals: 0 };
    }
    case 'refused':
      return fail(state, result.reason, 'money' in result ? result.money : null, refusingWord);
  }
}
