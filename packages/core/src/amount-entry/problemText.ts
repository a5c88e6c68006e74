import type { ProblemAmounts, ProblemSentences } from '../languages/sentences/amountEntry';
import { formatMoney, type Money } from '../money';
import { speakAmount } from '../spoken-amount';
import type { LimitCause } from './cause';
import { misfitOf } from './readTyped';
import type { AmountEntryState } from './state';
import type { AmountEntryView } from './view';

/** `masked`: the same sentence without its amounts. */
export type Telling = 'whole' | 'masked';

/** Cause and remedy in one text, short where the same cause came again. */
export function problemOf(state: AmountEntryState, view: AmountEntryView, telling: Telling = 'whole'): string | null {
  if (state.status !== 'failed') return null;
  const { cause, remedy, short } = problemSentences(state, view, telling);
  return state.wording === 'short' ? short : joined(view, cause, remedy);
}

/** Why the field cannot be sent as it stands; null where it can. */
export function complaintOf(state: AmountEntryState, view: AmountEntryView, telling: Telling = 'whole'): string | null {
  const say = view.language.sentences.amountEntry;
  if (state.status === 'confirming') return say.notAccepted;
  if (state.status === 'choosing' || state.reading.kind === 'ambiguous') return say.whichAmount;
  const reason = state.reading.kind === 'refused' ? state.reading.reason : state.value && misfitOf(state.value, view);
  if (reason) {
    const limit = telling === 'masked' ? null : boundOf(reason === 'below-min' ? 'below-min' : 'above-max', view);
    return say.typedProblem(reason, { limit });
  }
  return view.required === 'required' && state.value === null ? say.required : null;
}

/** An end of what the field takes, in words; null where there is none. */
export function boundOf(end: LimitCause, { min, max, language }: AmountEntryView): string | null {
  const bound = end === 'below-min' ? min : max;
  return bound ? speakAmount(bound, language) : null;
}

export function joined({ language }: AmountEntryView, ...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(language.words.speaking.space);
}

function problemSentences(
  state: AmountEntryState & { status: 'failed' },
  view: AmountEntryView,
  telling: Telling,
): ProblemSentences {
  const amounts = telling === 'masked' ? { amount: '', limit: null } : amountsOf(state, view);
  return view.language.sentences.amountEntry.problem(state.cause, amounts);
}

function amountsOf({ cause, money }: AmountEntryState & { status: 'failed' }, view: AmountEntryView): ProblemAmounts {
  const isLimit = cause === 'below-min' || cause === 'above-max';
  return { amount: money ? wordsOrFigure(money, view) : '', limit: isLimit ? boundOf(cause, view) : null };
}

function wordsOrFigure(amount: Money, { currency, language, locale }: AmountEntryView): string {
  return amount.currency === currency ? speakAmount(amount, language) : formatMoney(amount, locale);
}
