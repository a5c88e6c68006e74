import { validationAnnouncement } from '../messages/announcement';
import type { AmountEntryFacts, EntryEvent } from '../events';
import { problemOf, readTyped, stepFrom, type FieldLimits } from '../limits';
import { isTalking, type AmountEntryState } from '../state';
import { moveFocus, say, sayCurrent, sayError, step, type AmountStep } from './step';
import { commit, enterText, setValue, stopMicrophone, takeValue, toIdle } from './transitions';

/** Handles the field without speech: typing, presets, steps, the app and the form. */
export function updateEntry(state: AmountEntryState, event: EntryEvent, facts: AmountEntryFacts): AmountStep {
  switch (event.type) {
    case 'watched':
      return step(state);
    case 'left':
      return step(state.watchers > 0 ? state : stopMicrophone(state));
    case 'said':
      return step({ ...state, said: { text: event.text, readUntil: facts.now + event.readingMs } });
    case 'type': {
      const { text } = event;
      const typed = enterText(state, text, readTyped(text, facts.limits));
      // Screen readers echo the keys of a keyboard themselves.
      return event.on === 'keypad' ? step(typed, say({ type: 'typed-so-far', typed: text })) : step(typed);
    }
    case 'commit':
      return finishTyping(state, event.form ?? 'stays', facts);
    case 'report-invalid':
      return reportInvalid(state, event.focus, facts);
    case 'report-error': {
      const { text, waitMs } = event;
      const { now, focus } = facts;
      return step({ ...state, dueError: text === null ? null : { text, since: now, waitMs, focus } });
    }
    case 'error-due':
      return sayError(state, facts);
    case 'pick':
      return step(takeValue(state, event.money, 'chosen'), say({ type: 'entered', money: event.money }));
    case 'step': {
      const { money, limit } = stepFrom(state.value, event.step, event.direction, facts.limits);
      if (!money) return step(stopMicrophone(state));
      return step(
        takeValue(state, money, 'stepped'),
        say(limit ? { type: 'limit', end: limit } : { type: 'echo', money }),
      );
    }
    case 'set-value':
      return step(setValue(event.by === 'app' && isSpokenDialog(state) ? state : toIdle(state), event.money));
    case 'limits-changed':
      return readAgain(state, facts);
    case 'toggle-other-ways':
      return step({ ...state, otherWays: state.otherWays === 'open' ? 'closed' : 'open' });
  }
}

function finishTyping(before: AmountEntryState, form: 'stays' | 'sends', facts: AmountEntryFacts): AmountStep {
  // The payer has left the input: when they come back, it may be described by the problem.
  const hasLeft = before.status === 'failed' && facts.focus !== 'input';
  const left: AmountEntryState = hasLeft ? { ...before, told: 'elsewhere' } : before;
  const state = commit(left);
  if (form === 'sends' && isLeftEmpty(state, facts.limits)) return step(state, say({ type: 'left-empty' }));
  if (state === left) return step(left);
  if (state.status === 'choosing') return step(state, ...sayCurrent(state, facts, 'by-itself'));
  if (state.reading.kind === 'refused') return sayValidation(state, facts);
  if (!state.value) return step(state);
  return step(state, say({ type: form === 'sends' ? 'accepted' : 'entered', money: state.value }));
}

/** Text that was refused may be within the new limits. A payer who was told of the refusal is told what became of it. */
function readAgain(state: AmountEntryState, facts: AmountEntryFacts): AmountStep {
  const { status, typed, reading, validationMessage } = state;
  if (typed === null || reading.kind !== 'refused' || status !== 'idle') return step(state);
  const next = readTyped(typed, facts.limits);
  if (problemOf(next) === reading.reason) return step(state);
  const read = enterText(state, typed, next);
  return validationMessage === 'shown' ? finishTyping(read, 'stays', facts) : step(read);
}

/** True if the field has no amount and needs none. Where zero is allowed, an empty field means as much: no tip. */
function isLeftEmpty(state: AmountEntryState, limits: FieldLimits): boolean {
  if (state.value !== null || !limits.min || limits.min.minorUnits > 0 || limits.errorMessage) return false;
  return state.status === 'idle' && validationAnnouncement(state, limits) === null;
}

/** Stops the microphone when a form was refused: it would hear the reason, or the name of the newly focused field. */
function reportInvalid(
  before: AmountEntryState,
  focus: 'here' | 'elsewhere' | 'not-first',
  facts: AmountEntryFacts,
): AmountStep {
  const shown: AmountEntryState = { ...before, validationMessage: 'shown' };
  if (focus === 'not-first') return step(shown);
  const state = stopMicrophone(shown);
  if (focus === 'elsewhere') return step(state, moveFocus('input'));
  // Enter has just asked which amount was meant; do not add a second message.
  return state.status === 'choosing' ? step(state) : sayValidation(state, facts);
}

function sayValidation(state: AmountEntryState, { limits }: AmountEntryFacts): AmountStep {
  const announcement = validationAnnouncement(state, limits);
  return announcement ? step(state, say(announcement)) : step(state);
}

/** True if the payer is about to say an amount, or has said one. Until it is accepted, the value is unaffected. */
function isSpokenDialog(state: AmountEntryState): boolean {
  return (
    isTalking(state) || state.status === 'confirming' || (state.status === 'choosing' && state.source === 'spoken')
  );
}
