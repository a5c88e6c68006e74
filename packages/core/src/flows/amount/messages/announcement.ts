import type { Money } from '../../../money';
import { violation, type FieldLimits } from '../limits';
import type { AmountEntryCause, InvalidReason, LimitCause } from '../reasons';
import type { AmountEntryState, AmountStyle, Candidates } from '../state';

/**
 * An announcement of an amount field, as data. `messages.ts` words it; `masks.ts` words it for when others may hear.
 */
export type AmountAnnouncement =
  | { readonly type: 'read-back'; readonly money: Money; readonly style: AmountStyle }
  | {
      readonly type: 'question';
      readonly candidates: Candidates;
      readonly style: AmountStyle;
      /** Spoken questions in a row, this one included. From the second on, typing is offered. */
      readonly questions: number;
    }
  | {
      readonly type: 'problem';
      readonly cause: AmountEntryCause;
      readonly money: Money | null;
      readonly refusingWord: string | null;
      readonly wording: 'full' | 'short';
    }
  | { readonly type: 'validation-message'; readonly reason: InvalidReason }
  /** The app's own error. */
  | { readonly type: 'app-error'; readonly text: string }
  /** The current value. */
  | { readonly type: 'echo'; readonly money: Money }
  | { readonly type: 'typed-so-far'; readonly typed: string }
  /** The payer accepted or chose it, or takes it along with the form. */
  | { readonly type: 'accepted'; readonly money: Money }
  /** The payer typed or picked it, and stays in the form. The same words, except if others may hear. */
  | { readonly type: 'entered'; readonly money: Money }
  /** The payer sends the form without an amount, in a field that allows zero. */
  | { readonly type: 'left-empty' }
  /** A step reached the minimum or maximum. */
  | { readonly type: 'limit'; readonly end: LimitCause }
  | { readonly type: 'consent'; readonly recipient: string }
  | { readonly type: 'download'; readonly bytes: number | null }
  | { readonly type: 'download-progress'; readonly percent: number | null }
  /** The possible answers to a question about this many amounts, from 1 to 3. */
  | { readonly type: 'answer-help'; readonly amounts: number }
  /** The recognizer is still at work. */
  | { readonly type: 'thinking' }
  | { readonly type: 'download-ready' | 'cancelled' | 'microphone-closed' };

/** The field's current announcement: shown beside the controls, and said when the payer asks to hear it again. */
export function currentAnnouncement(state: AmountEntryState, limits: FieldLimits): AmountAnnouncement | null {
  switch (state.status) {
    case 'confirming':
      return { type: 'read-back', money: state.money, style: state.style };
    case 'choosing':
      return {
        type: 'question',
        candidates: state.candidates,
        style: state.style,
        questions: state.questions,
      };
    case 'failed':
      return {
        type: 'problem',
        cause: state.cause,
        money: state.money,
        refusingWord: state.refusingWord,
        wording: state.wording,
      };
    case 'idle':
    case 'preparing':
    case 'listening':
    case 'thinking':
      // One error at a time: the field's own reason is about the very text, so it outranks the app's.
      return (
        (limits.errorMessage || state.validationMessage === 'shown' ? validationAnnouncement(state, limits) : null) ??
        appError(limits.errorMessage) ??
        (state.value && { type: 'echo', money: state.value })
      );
  }
}

export function validationAnnouncement(state: AmountEntryState, limits: FieldLimits): AmountAnnouncement | null {
  const reason = invalidReason(state, limits);
  return (reason === 'required' && appError(limits.errorMessage)) || (reason && { type: 'validation-message', reason });
}

function appError(text: FieldLimits['errorMessage']): AmountAnnouncement | null {
  return text ? { type: 'app-error', text } : null;
}

/** The reason a form with this field cannot be sent; null if it can be. */
function invalidReason(state: AmountEntryState, limits: FieldLimits): InvalidReason | null {
  if (state.status === 'confirming') return 'not-accepted';
  if (state.status === 'choosing' || state.reading.kind === 'ambiguous') return 'which-amount';
  if (state.reading.kind === 'refused') return state.reading.reason;
  if (state.value) return violation(state.value, limits);
  return limits.required === 'required' ? 'required' : null;
}
