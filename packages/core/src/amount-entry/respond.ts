import type { LimitCause } from './cause';
import type { ActedBy, AmountEntryEvent } from './event';
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
 * element in which the focus was, 3 of 3 runs, 2026-11). `elseAnnounce`: said where the focus is there already (the talk
 * key was pressed in the field), because then it tells nothing by coming.
 */
export type AmountEntryResponse =
  | { readonly announce: AmountEntrySaying; readonly focus?: 'stage' }
  | { readonly focus: Exclude<AmountEntryFocus, 'stage'>; readonly elseAnnounce?: AmountEntrySaying };

const toInput = { focus: 'input' } as const;
const toTalk = { focus: 'talk' } as const;
const say = (announce: AmountEntrySaying) => ({ announce });

/**
 * What the payer learns of an event, and how; null where nothing is to be told. While the microphone captures that is
 * always so. Focus moves only where the control that had it is gone, or away from a route that failed twice.
 */
export function respondTo(
  previous: AmountEntryState,
  state: AmountEntryState,
  event: AmountEntryEvent,
): AmountEntryResponse | null {
  switch (event.type) {
    case 'stepped':
      return say(afterStep(event.limit));
    case 'picked':
      return say('echo');
    case 'read-back-again':
      return say('read-back');
    case 'form-refused':
      // Enter has just asked which amount is meant: the question is not followed by a second one.
      if (event.focus === 'not-first' || (state.status === 'choosing' && event.focus === 'here')) return null;
      return event.focus === 'here' ? say('complaint') : toInput;
    default:
      return state === previous ? null : afterChange(previous, state, event);
  }
}

function afterStep(limit: LimitCause | null): AmountEntrySaying {
  if (limit === null) return 'echo';
  return limit === 'above-max' ? 'at-most' : 'at-least';
}

function afterChange(
  previous: AmountEntryState,
  state: AmountEntryState,
  event: AmountEntryEvent,
): AmountEntryResponse | null {
  switch (event.type) {
    case 'heard':
    case 'unheard':
      return afterListening(state);
    case 'typed':
      // The screen reader echoes the keys of a keyboard.
      return event.on === 'keypad' ? say('typed-so-far') : null;
    case 'committed':
      if (state.status === 'choosing') return say('question');
      if (state.reading.kind === 'refused') return say('complaint');
      return state.value && say('echo');
    case 'consent-needed':
      return say('consent');
    case 'download-needed':
      return say('download');
    case 'downloading':
      return isStepOf(previous, 'download') ? say('download-progress') : toTalk;
    case 'downloaded':
      return say('download-ready');
    case 'microphone-opening':
      return isStepOf(previous, 'consent') ? toTalk : null;
    case 'talk-cancelled':
      return isStepOf(previous, 'consent') || isStepOf(previous, 'download-question') ? toInput : null;
    case 'accepted':
    case 'chosen':
      return byHand(event, 'accepted');
    case 'dismissed':
      if (event.to === 'input') return toInput;
      if (event.by === 'press') return toTalk;
      // After a spoken no the microphone opens again at once.
      return event.to === 'talk' ? null : say('cancelled');
    case 'outdated':
      return byHand(event, 'problem');
    case 'answer-missed':
      return say('answer-help');
    // The talk button tells by its state that it was pressed, that the microphone opened, or that it was released, and the
    // earcon tells with it; the app knows which value it gives, and says so.
    default:
      return null;
  }
}

function afterListening(state: AmountEntryState): AmountEntryResponse | null {
  switch (state.status) {
    case 'confirming':
      return say('read-back');
    case 'choosing':
      return say('question');
    case 'failed':
      return state.refusals % 2 === 0 ? { ...toInput, elseAnnounce: 'problem' } : say('problem');
    default:
      return null;
  }
}

/** The control that was pressed has left the page: focus goes to where it stood. */
function byHand({ by }: { by: ActedBy }, announce: AmountEntrySaying): AmountEntryResponse {
  return by === 'press' ? { announce, focus: 'stage' } : say(announce);
}

function isStepOf(state: AmountEntryState, step: 'consent' | 'download-question' | 'download'): boolean {
  return state.status === 'preparing' && state.step === step;
}
