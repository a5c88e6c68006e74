import type { Message } from '../announcement';
import { speakAmount } from '../spoken-amount';
import { maskOf } from './mask';
import { boundOf, complaintOf, joined, problemOf } from './problemText';
import type { AmountEntrySaying } from './respond';
import type { AmountEntryState } from './state';
import type { AmountEntryView } from './view';

/** The message for an announcement; the same words stand in the page. Null where there is nothing to say. */
export function composeAmountEntry(
  saying: AmountEntrySaying,
  state: AmountEntryState,
  view: AmountEntryView,
): Message | null {
  const text = textOf(saying, state, view);
  if (text === null) return null;
  const masked = maskOf(saying, state, view);
  return {
    text,
    urgency: 'polite',
    lang: view.language.tag,
    ...topics[saying],
    ...(masked === null ? {} : { masked }),
  };
}

/** The read-back or the question, unmasked. */
export function readBackText(state: AmountEntryState, { language }: AmountEntryView): string | null {
  const say = language.sentences.amountEntry;
  if (state.status === 'confirming') return say.readBack(speakAmount(state.money, language, { style: state.style }));
  if (state.status !== 'choosing') return null;
  return say.question(state.candidates.map((candidate) => speakAmount(candidate, language)));
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

const amountTopic = { topic: 'payaloud-amount' };
const topics: Partial<Record<AmountEntrySaying, Pick<Message, 'topic' | 'closes'>>> = {
  'download-progress': { topic: 'payaloud-download' },
  'download-ready': { closes: 'payaloud-download' },
  echo: amountTopic,
  'typed-so-far': amountTopic,
  'at-most': amountTopic,
  'at-least': amountTopic,
};

function textOf(saying: AmountEntrySaying, state: AmountEntryState, view: AmountEntryView): string | null {
  const { language } = view;
  const say = language.sentences.amountEntry;
  switch (saying) {
    case 'read-back':
    case 'question': {
      const text = readBackText(state, view);
      return text && joined(view, text, view.handsFree === 'on' ? say.sayYesOrNo : '');
    }
    case 'answer-help':
      return say.answerHelp;
    case 'consent':
      return state.status === 'preparing' && state.step === 'consent' ? say.consent(state.recipient) : null;
    case 'download':
      return state.status === 'preparing' && state.step === 'download-question'
        ? say.download(megabytesOf(state.bytes))
        : null;
    case 'download-progress':
      return say.downloading(percentLoaded(state));
    case 'download-ready':
      return say.downloaded;
    case 'problem':
      return problemOf(state, view);
    case 'complaint':
      return complaintOf(state, view);
    case 'echo':
      return state.value && speakAmount(state.value, language);
    case 'typed-so-far':
      return state.typed || say.empty;
    case 'accepted':
      return state.value && say.accepted(speakAmount(state.value, language));
    case 'cancelled':
      return say.cancelled;
    case 'at-most':
      return say.limit('above-max', boundOf('above-max', view));
    case 'at-least':
      return say.limit('below-min', boundOf('below-min', view));
  }
}
