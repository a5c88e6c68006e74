import { andThen } from '../../../flow';
import type { QueueState, WaitingMessage } from '../state';
import { dropWaiting } from './dropWaiting';
import { step, type QueueStep } from './step';
import { silence } from './voiceEnded';

/** The topic of an echo of typed or deleted characters. */
export const editing = 'editing';

/** Ends the page voice. A screen reader cannot be stopped from a page. */
export function interrupt(state: QueueState): QueueStep {
  return silence(state, 'interrupted');
}

/** Ends the page voice for an answer to a later press. Some messages are then said again. */
export function cutOff(state: QueueState, { message }: WaitingMessage): QueueStep {
  const { current } = state;
  const again = current?.voice && current.kind === 'event' ? current.message.repeatIfCutOff : undefined;
  const isSaidAgain = again && !(message.topic === editing && again.unless === 'newer-or-edited');
  return andThen(interrupt(state), (quiet) =>
    step(quiet.current && isSaidAgain ? { ...quiet, current: { ...quiet.current, isCutOff: true } } : quiet),
  );
}

/** The payer corrects what an error or a read-back was about, so it is not said again. */
export function edited(state: QueueState): QueueStep {
  const isEdited = ({ message }: WaitingMessage) => message.repeatIfCutOff?.unless === 'newer-or-edited';
  const { current } = state;
  return dropWaiting(
    current?.isCutOff && isEdited(current) ? withoutCutOff(state) : state,
    (one) => one.voiced === 'again' && isEdited(one),
  );
}

/** The voice does not say the current message again. */
export function withoutCutOff(state: QueueState): QueueState {
  return { ...state, current: state.current && { ...state.current, isCutOff: false } };
}

/** Silences the voice, and all that it was going to say. New messages still reach the regions and the history. */
export function stop(state: QueueState): QueueStep {
  const isVoiceOnly = ({ kind, voiced }: WaitingMessage) => kind !== 'event' || voiced === 'again';
  return andThen(
    interrupt(state),
    (quiet) => dropWaiting(quiet, isVoiceOnly),
    (rest) => step({ ...withoutCutOff(rest), waiting: rest.waiting.map((one) => ({ ...one, voiced: 'silent' })) }),
  );
}
