import type { Message } from '../announcement';
import type { Language } from '../languages';
import type { ProblemAmounts, ProblemSentences } from '../languages/sentences/amountEntry';
import { formatMoney, type Money } from '../money';
import { speakAmount } from '../spoken-amount';
import type { LimitCause } from './cause';
import type { AmountLimits } from './readTyped';
import type { AmountEntrySaying } from './respond';
import type { AmountEntryState } from './state';

/** What the sentences of a field depend on beside its state. */
export interface AmountEntryView extends AmountLimits {
  readonly language: Language;
  readonly locale: string;
  readonly required: 'required' | 'optional';
  readonly handsFree: 'on' | 'off';
}

/** The message for an announcement; the same words stand in the page. Null where there is nothing to say. */
export function composeAmountEntry(
  saying: AmountEntrySaying,
  state: AmountEntryState,
  view: AmountEntryView,
): Message | null {
  const { language } = view;
  const say = language.sentences.amountEntry;
  const message = (text: string, more: Partial<Message> = {}): Message => ({
    text,
    urgency: 'polite',
    lang: language.tag,
    ...more,
  });
  const yesOrNo = view.handsFree === 'on' ? say.sayYesOrNo : '';

  switch (saying) {
    case 'read-back':
    case 'question': {
      const text = readBackText(state, view);
      return text === null ? null : message(joined(text, yesOrNo), { masked: say.readBackMasked });
    }
    case 'answer-help':
      return message(say.answerHelp);
    case 'consent':
      return state.status === 'preparing' && state.step === 'consent' ? message(say.consent(state.recipient)) : null;
    case 'download':
      return state.status === 'preparing' && state.step === 'download-question'
        ? message(say.download(megabytesOf(state.bytes)))
        : null;
    case 'download-progress':
      return message(say.downloading(percentLoaded(state)), { topic: 'payaloud-download' });
    case 'download-ready':
      return message(say.downloaded, { closes: 'payaloud-download' });
    case 'problem': {
      const problem = problemOf(state, view);
      return problem === null ? null : message(problem);
    }
    case 'complaint': {
      const complaint = complaintOf(state, view);
      return complaint === null ? null : message(complaint);
    }
    case 'echo':
      return state.value && message(speakAmount(state.value, language), { topic: 'payaloud-amount' });
    case 'typed-so-far':
      return message(state.typed || say.empty, { topic: 'payaloud-amount' });
    case 'accepted':
      return state.value && message(say.accepted(speakAmount(state.value, language)));
    case 'cancelled':
      return message(say.cancelled);
    case 'at-most':
      return message(say.limit('above-max', boundOf('above-max', view)), { topic: 'payaloud-amount' });
    case 'at-least':
      return message(say.limit('below-min', boundOf('below-min', view)), { topic: 'payaloud-amount' });
  }
}

/** The read-back or the question, unmasked. */
export function readBackText(state: AmountEntryState, { language }: AmountEntryView): string | null {
  const say = language.sentences.amountEntry;
  if (state.status === 'confirming') return say.readBack(speakAmount(state.money, language, { style: state.style }));
  if (state.status !== 'choosing') return null;
  return say.question(state.candidates.map((candidate) => speakAmount(candidate, language)));
}

/** Cause and remedy in one text, short where the same cause came again. */
export function problemOf(state: AmountEntryState, view: AmountEntryView): string | null {
  if (state.status !== 'failed') return null;
  const { cause, remedy, short } = problemSentences(state, view);
  return state.wording === 'short' ? short : joined(cause, remedy);
}

/** Why the field cannot be sent as it stands; null where it can. */
export function complaintOf(state: AmountEntryState, view: AmountEntryView): string | null {
  const say = view.language.sentences.amountEntry;
  if (state.status === 'confirming') return say.notAccepted;
  if (state.status === 'choosing' || state.reading.kind === 'ambiguous') return say.whichAmount;
  if (state.reading.kind === 'refused') {
    const { reason } = state.reading;
    return say.typedProblem(reason, { limit: boundOf(reason === 'below-min' ? 'below-min' : 'above-max', view) });
  }
  return view.required === 'required' && state.value === null ? say.required : null;
}

/** Megabytes with one digit, as a payer is told them. */
export function megabytesOf(bytes: number | null): number | null {
  return bytes === null ? null : Math.max(0.1, Math.round(bytes / 100_000) / 10);
}

/** 0 to 100; null where the total is unknown. */
export function percentLoaded(state: AmountEntryState): number | null {
  if (state.status !== 'preparing' || state.step !== 'download' || !state.total) return null;
  return Math.min(100, Math.floor((100 * state.loaded) / state.total));
}

function problemSentences(state: AmountEntryState & { status: 'failed' }, view: AmountEntryView): ProblemSentences {
  const { language, locale } = view;
  const isLimit = state.cause === 'below-min' || state.cause === 'above-max';
  const amounts: ProblemAmounts = {
    amount: state.money ? wordsOrFigure(state.money, view.currency, language, locale) : '',
    limit: isLimit ? boundOf(state.cause as LimitCause, view) : null,
  };
  return language.sentences.amountEntry.problem(state.cause, amounts);
}

function wordsOrFigure(amount: Money, currency: string, language: Language, locale: string): string {
  return amount.currency === currency ? speakAmount(amount, language) : formatMoney(amount, locale);
}

function boundOf(end: LimitCause, { min, max, language }: AmountEntryView): string | null {
  const bound = end === 'below-min' ? min : max;
  return bound ? speakAmount(bound, language) : null;
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
