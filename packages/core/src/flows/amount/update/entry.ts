import { validationAnnouncement } from '../announcement';
import type { AmountEntryFacts, EntryEvent } from '../events';
import { readTyped, stepFrom } from '../limits';
import { isTalking, type AmountEntryState } from '../state';
import { commit, enterText, setValue, stopMicrophone, take, toIdle } from '../transitions';
import { moveFocus, say, sayCurrent, sayError, type Draft } from './draft';

/** Handles the field without speech: typing, presets, steps, the app and the form. */
export function updateEntry(draft: Draft, event: EntryEvent, facts: AmountEntryFacts): void {
  switch (event.type) {
    case 'watched':
      draft.state = { ...draft.state, isWatched: true };
      return;
    case 'left':
      draft.state = { ...stopMicrophone(draft.state), isWatched: false };
      return;
    case 'said':
      draft.state = { ...draft.state, said: { text: event.text, readUntil: facts.now + event.readingMs } };
      return;
    case 'type':
      draft.state = enterText(draft.state, event.text, readTyped(event.text, facts.limits));
      // Screen readers echo the keys of a keyboard themselves.
      if (event.on === 'keypad') say(draft, { type: 'typed-so-far', typed: event.text });
      return;
    case 'commit':
      return finishTyping(draft, event.form ?? 'stays', facts);
    case 'report-invalid':
      return reportInvalid(draft, event.focus, facts);
    case 'report-error': {
      const { text, waitMs } = event;
      const { now, focus } = facts;
      draft.state = { ...draft.state, dueError: text === null ? null : { text, at: now + waitMs, focus } };
      return;
    }
    case 'error-due':
      return sayError(draft, facts);
    case 'pick':
      draft.state = take(draft.state, event.money, 'chosen');
      return say(draft, { type: 'echo', money: event.money });
    case 'step': {
      const { money, limit } = stepFrom(draft.state.value, event.step, event.direction, facts.limits);
      if (!money) return void (draft.state = stopMicrophone(draft.state));
      draft.state = take(draft.state, money, 'stepped');
      return say(draft, limit ? { type: 'limit', end: limit } : { type: 'echo', money });
    }
    case 'set-value':
      draft.state = setValue(
        event.by === 'app' && isSpokenDialog(draft.state) ? draft.state : toIdle(draft.state),
        event.money,
      );
      return;
    case 'toggle-other-ways':
      draft.state = { ...draft.state, otherWays: draft.state.otherWays === 'open' ? 'closed' : 'open' };
      return;
  }
}

function finishTyping(draft: Draft, form: 'stays' | 'sends', facts: AmountEntryFacts): void {
  const before = draft.state;
  // The payer has left the input: when they come back, it may be described by the problem.
  if (before.status === 'failed' && facts.focus !== 'input') draft.state = { ...before, told: 'elsewhere' };
  const state = commit(draft.state);
  if (state === draft.state) return;
  draft.state = state;
  if (state.status === 'choosing') return sayCurrent(draft, facts, 'by-itself');
  if (state.reading.kind === 'refused') return say(draft, validationAnnouncement(state, facts.limits));
  // The next step is heard right after it, so a bare amount could be taken for the step's.
  if (state.value) say(draft, { type: form === 'sends' ? 'accepted' : 'echo', money: state.value });
}

/** Stops the microphone when a form was refused: it would hear the reason, or the name of the newly focused field. */
function reportInvalid(draft: Draft, focus: 'here' | 'elsewhere' | 'not-first', facts: AmountEntryFacts): void {
  draft.state = { ...draft.state, validationMessage: 'shown' };
  if (focus === 'not-first') return;
  draft.state = stopMicrophone(draft.state);
  if (focus === 'elsewhere') return moveFocus(draft, 'input');
  // Enter has just asked which amount was meant; do not add a second message.
  if (draft.state.status !== 'choosing') say(draft, validationAnnouncement(draft.state, facts.limits));
}

/** True if the payer is about to say an amount, or has said one. Until it is accepted, the value is unaffected. */
function isSpokenDialog(state: AmountEntryState): boolean {
  return (
    isTalking(state) || state.status === 'confirming' || (state.status === 'choosing' && state.source === 'spoken')
  );
}
