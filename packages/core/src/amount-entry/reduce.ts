import type { Money } from '../money';
import type { HeardAmount } from '../spoken-amount';
import type { AmountEntryCause } from './cause';
import type { AmountEntryEvent } from './event';
import type { AmountEntryPhase, AmountEntryState, Entered, ValueReason } from './state';

/** Amount entry, pure. An event that does not belong to the status it meets is stale and changes nothing. */
export function reduceAmountEntry(state: AmountEntryState, event: AmountEntryEvent): AmountEntryState {
  switch (event.type) {
    case 'typed':
      return typed(state, event);
    case 'committed':
      return committed(state);
    case 'form-refused':
      return { ...state, complaint: 'shown' };
    case 'picked':
      return taken(state, event.money, 'chosen');
    case 'stepped':
      return taken(state, event.money, 'stepped');
    case 'given':
      return event.by === 'app' && isSpokenDialog(state)
        ? { ...state, ...given(event.money) }
        : { ...entered(state), ...given(event.money), status: 'idle' };
    case 'other-ways-toggled':
      return { ...state, otherWays: state.otherWays === 'open' ? 'closed' : 'open' };
    case 'talk-started':
      return isTalking(state) ? state : toPhase(state, { status: 'preparing', step: 'engine' });
    case 'dismissed':
      return state.status === 'idle' ? state : toPhase(state, { status: 'idle' });
    default:
      if (isTalking(state)) return reduceMicrophone(state, event);
      return isAsking(state) ? reduceDialog(state, event) : state;
  }
}

/** Whether the talk button is down: from the press until the microphone is closed again. */
export function isTalking(state: AmountEntryState): boolean {
  return state.status === 'preparing' || state.status === 'listening';
}

/** Whether a read-back or a question waits for the payer's answer. */
export function isAsking(state: AmountEntryState): state is AskingState {
  return state.status === 'confirming' || state.status === 'choosing';
}

/** The payer is about to say an amount, or has said one: no business of the value that stands until then. */
function isSpokenDialog(state: AmountEntryState): boolean {
  return (
    isTalking(state) || state.status === 'confirming' || (state.status === 'choosing' && state.source === 'spoken')
  );
}

type EventOf<Type extends AmountEntryEvent['type']> = Extract<AmountEntryEvent, { type: Type }>;
export type AskingState = Extract<AmountEntryState, { status: 'confirming' | 'choosing' }>;

function reduceMicrophone(state: AmountEntryState, event: AmountEntryEvent): AmountEntryState {
  switch (event.type) {
    case 'consent-needed':
      return toPhase(state, { status: 'preparing', step: 'consent', recipient: event.recipient });
    case 'download-needed':
      return toPhase(state, { status: 'preparing', step: 'download-question', bytes: event.bytes });
    case 'downloading':
      return toPhase(state, { status: 'preparing', step: 'download', loaded: event.loaded, total: event.total });
    case 'microphone-opening':
      return toPhase(state, { status: 'preparing', step: 'permission' });
    case 'captured':
      return toPhase(state, { status: 'listening', expect: event.expect, transcript: '' });
    case 'interim':
      return state.status === 'listening' ? { ...state, transcript: event.transcript } : state;
    case 'heard':
      return heard(state, event.result);
    case 'unheard':
      return event.cause === 'aborted' ? toPhase(state, { status: 'idle' }) : failed(state, event.cause, null);
    case 'downloaded':
    case 'talk-cancelled':
      return toPhase(state, { status: 'idle' });
    default:
      return state;
  }
}

function reduceDialog(state: AskingState, event: AmountEntryEvent): AmountEntryState {
  switch (event.type) {
    case 'read-back-ended':
      // What the payer has heard once stays heard, even where it is said again in masked form.
      return state.readBack === 'delivered' ? state : { ...state, readBack: event.delivery };
    case 'read-back-again':
      return { ...state, answer: 'off', missedAnswers: 0 };
    case 'accepted':
      return state.status === 'confirming' && state.readBack === 'delivered'
        ? taken(state, state.money, 'spoken')
        : state;
    case 'chosen':
      return chosen(state, event);
    case 'outdated':
      return failed(state, event.cause, event.money);
    case 'answer-listening':
      return { ...state, answer: 'listening' };
    case 'answer-ended':
      return { ...state, answer: 'off' };
    case 'answer-missed':
      return { ...state, answer: 'off', missedAnswers: state.missedAnswers + 1 };
    default:
      return state;
  }
}

function chosen(state: AskingState, { money, by }: EventOf<'chosen'>): AmountEntryState {
  if (state.status !== 'choosing' || !state.candidates.some((candidate) => isSame(candidate, money))) return state;
  // A pressed choice carries its amount in its name; a spoken yes answers only what was heard.
  return by === 'voice' && state.readBack !== 'delivered' ? state : taken(state, money, 'chosen');
}

function typed(state: AmountEntryState, event: EventOf<'typed'>): AmountEntryState {
  const value = event.reading.kind === 'amount' ? event.reading.money : null;
  return {
    ...entered(state),
    ...(isSame(value, state.value) ? {} : { value, changedBy: value ? 'typed' : 'cleared' }),
    typed: event.text,
    reading: event.reading,
    refusals: 0,
    complaint: 'hidden',
    status: 'idle',
  };
}

function committed(state: AmountEntryState): AmountEntryState {
  // Leaving the field for the Accept button must not take the question away that the button answers.
  if (state.status !== 'idle' && state.status !== 'failed') return state;
  if (state.typed !== null && state.reading.kind === 'ambiguous') {
    return toPhase(state, {
      status: 'choosing',
      source: 'typed',
      reason: 'separator',
      candidates: state.reading.candidates,
      ...unanswered,
    });
  }
  const complaint = state.reading.kind === 'refused' ? 'shown' : state.complaint;
  if (isSame(state.value, state.committed) && complaint === state.complaint) return state;
  return { ...state, committed: state.value, complaint };
}

const unanswered = { readBack: 'waiting', answer: 'off', missedAnswers: 0 } as const;

function heard(state: AmountEntryState, result: HeardAmount): AmountEntryState {
  switch (result.kind) {
    case 'amount': {
      const style = result.confusableWith.length > 0 ? 'digits' : 'words';
      const phase = { status: 'confirming', money: result.money, heard: result.heard, style, ...unanswered } as const;
      return { ...toPhase(state, phase), refusals: 0 };
    }
    case 'ambiguous': {
      const { candidates, reason } = result;
      const phase = { status: 'choosing', source: 'spoken', reason, candidates, ...unanswered } as const;
      return { ...toPhase(state, phase), refusals: 0 };
    }
    case 'refused':
      return failed(state, result.reason, 'money' in result ? result.money : null);
  }
}

function failed(state: AmountEntryState, cause: AmountEntryCause, money: Money | null): AmountEntryState {
  const wording = state.lastCause === cause && state.refusals > 0 ? 'short' : 'full';
  const base = { ...entered(state), refusals: state.refusals + 1, lastCause: cause, otherWays: 'open' } as const;
  return { ...base, status: 'failed', cause, money, wording };
}

function taken(state: AmountEntryState, money: Money, changedBy: ValueReason): AmountEntryState {
  return { ...entered(state), ...given(money), changedBy, refusals: 0, status: 'idle' };
}

function given(money: Money | null) {
  return {
    value: money,
    changedBy: 'given',
    committed: money,
    typed: null,
    reading: { kind: 'empty' },
    complaint: 'hidden',
  } as const;
}

function toPhase(state: AmountEntryState, phase: AmountEntryPhase): AmountEntryState {
  return { ...entered(state), ...phase };
}

/** The state without its phase, so that no field of an old phase stays behind. */
function entered(state: AmountEntryState): Entered {
  const { value, changedBy, committed, typed, reading, complaint, otherWays, refusals, lastCause } = state;
  return { value, changedBy, committed, typed, reading, complaint, otherWays, refusals, lastCause };
}

export function isSame(a: Money | null, b: Money | null): boolean {
  return a === b || (a?.minorUnits === b?.minorUnits && a?.currency === b?.currency);
}
