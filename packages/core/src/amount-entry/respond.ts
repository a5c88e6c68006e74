import type { LimitCause } from './cause';
import type { AmountEntryEvent } from './event';
import type { AmountEntryState } from './state';

/** What is announced. The controller makes the sentence from the language file and the state. */
export type AmountEntrySaying =
  | 'read-back'
  | 'question'
  | 'answer-help'
  | 'consent'
  | 'download'
  | 'download-progress'
  | 'download-ready'
  | 'problem'
  | 'echo'
  | 'typed-so-far'
  | 'accepted'
  | 'cancelled'
  | 'complaint'
  | 'at-most'
  | 'at-least';

/** `stage`: the place where the field's messages stand. */
export type AmountEntryFocus = 'stage' | 'input' | 'talk';

/**
 * Focus moves, or a message is announced, never the same words by both (hmrc/accessibility#21). The stage is named by
 * the field's label alone: what stands in it is announced after the focus has come (Orca 48 says no new name of an
 * element in which the focus was, 3 of 3 runs, 2026-11).
 */
export type AmountEntryResponse =
  | { readonly announce: AmountEntrySaying; readonly focus?: 'stage' }
  | { readonly focus: Exclude<AmountEntryFocus, 'stage'> }
  | { readonly silent: true };

const silent = { silent: true } as const;

/**
 * One row per transition that the payer has to learn of. While the microphone captures there is none. Focus moves only
 * where the control that had it is gone, or away from a route that failed twice.
 */
export const amountEntryResponses = {
  // the pressed button says it
  'talk pressed': silent,
  // an open microphone is silent; the earcon tells
  'microphone opens': silent,
  // the released button says it
  'talk cancelled': silent,
  'cloud asks for consent': { announce: 'consent' },
  'model asks for download': { announce: 'download' },
  'download goes on': { announce: 'download-progress' },
  'download is over': { announce: 'download-ready' },
  'consent or download answered': { focus: 'talk' },
  'amount heard': { announce: 'read-back' },
  'amount ambiguous': { announce: 'question' },
  'answer not understood': { announce: 'answer-help' },
  'hear it again': { announce: 'read-back' },
  'not heard or refused': { announce: 'problem' },
  'refused twice in a row': { focus: 'input' },
  'outdated, by press': { focus: 'stage', announce: 'problem' },
  'accepted by press': { focus: 'stage', announce: 'accepted' },
  'accepted by voice': { announce: 'accepted' },
  'type instead': { focus: 'input' },
  'dismissed by press': { focus: 'talk' },
  // the microphone opens again at once
  'said no': silent,
  'said cancel': { announce: 'cancelled' },
  // the screen reader echoes keys
  typing: silent,
  'keypad pressed': { announce: 'typed-so-far' },
  'typed amount finished': { announce: 'echo' },
  'typed amount ambiguous': { announce: 'question' },
  'typed amount refused': { announce: 'complaint' },
  'form refused, focus is here': { announce: 'complaint' },
  'form refused, focus is elsewhere': { focus: 'input' },
  'preset or step pressed': { announce: 'echo' },
  'step met the most': { announce: 'at-most' },
  'step met the least': { announce: 'at-least' },
  // the app knows why, and says so
  'value given by the app': silent,
} as const satisfies Record<string, AmountEntryResponse>;

export type AmountEntryTransition = keyof typeof amountEntryResponses;

/** The row of the table that an event leads to. */
export function amountEntryTransition(
  previous: AmountEntryState,
  state: AmountEntryState,
  event: AmountEntryEvent,
): AmountEntryTransition | null {
  if (event.type === 'stepped') return stepped(event.limit);
  if (event.type === 'picked') return 'preset or step pressed';
  if (event.type === 'read-back-again') return 'hear it again';
  if (event.type === 'form-refused') {
    if (event.focus === 'not-first') return null;
    // Enter has just asked which amount is meant: the question is not followed by a second one.
    if (state.status === 'choosing' && event.focus === 'here') return null;
    return event.focus === 'here' ? 'form refused, focus is here' : 'form refused, focus is elsewhere';
  }
  if (state === previous) return null;
  if (event.type === 'heard' || event.type === 'unheard') return afterListening(state);
  return rowOf(previous, state, event);
}

function stepped(limit: LimitCause | null): AmountEntryTransition {
  if (limit === null) return 'preset or step pressed';
  return limit === 'above-max' ? 'step met the most' : 'step met the least';
}

function afterListening(state: AmountEntryState): AmountEntryTransition {
  if (state.status === 'confirming') return 'amount heard';
  if (state.status === 'choosing') return 'amount ambiguous';
  if (state.status === 'idle') return 'talk cancelled';
  return state.refusals % 2 === 0 ? 'refused twice in a row' : 'not heard or refused';
}

function rowOf(
  previous: AmountEntryState,
  state: AmountEntryState,
  event: AmountEntryEvent,
): AmountEntryTransition | null {
  switch (event.type) {
    case 'typed':
      return event.on === 'keypad' ? 'keypad pressed' : 'typing';
    case 'committed':
      if (state.status === 'choosing') return 'typed amount ambiguous';
      if (state.reading.kind === 'refused') return 'typed amount refused';
      return state.value ? 'typed amount finished' : null;
    case 'given':
      return 'value given by the app';
    case 'talk-started':
      return 'talk pressed';
    case 'consent-needed':
      return 'cloud asks for consent';
    case 'download-needed':
      return 'model asks for download';
    case 'downloading':
      return isStepOf(previous, 'download') ? 'download goes on' : 'consent or download answered';
    case 'downloaded':
      return 'download is over';
    case 'microphone-opening':
      return isStepOf(previous, 'consent') ? 'consent or download answered' : null;
    case 'captured':
      return 'microphone opens';
    case 'talk-cancelled':
      return isStepOf(previous, 'consent') || isStepOf(previous, 'download-question')
        ? 'type instead'
        : 'talk cancelled';
    case 'accepted':
    case 'chosen':
      return event.by === 'press' ? 'accepted by press' : 'accepted by voice';
    case 'dismissed':
      if (event.to === 'input') return 'type instead';
      if (event.by === 'press') return 'dismissed by press';
      return event.to === 'talk' ? 'said no' : 'said cancel';
    case 'outdated':
      return event.by === 'press' ? 'outdated, by press' : 'not heard or refused';
    case 'answer-missed':
      return 'answer not understood';
    default:
      return null;
  }
}

function isStepOf(state: AmountEntryState, step: 'consent' | 'download-question' | 'download'): boolean {
  return state.status === 'preparing' && state.step === step;
}
