import { announcementOf, paymentEventOf } from '../messages/announcement';
import type { OrderAnnouncement } from '../effects';
import type { PaymentAnnouncement, PaymentReply } from '../reasons';
import { canRetry, isFinal, isHeldByBank, isSignedOut, paymentIdOf, type PaymentState } from '../state';
import type { Draft } from './draft';

/** Announces a state. The review is said once for all components that show it. */
export function say({ effects }: Draft, announcement: PaymentAnnouncement, state: PaymentState): void {
  effects.push({
    type: 'say',
    as: announcement === 'review' ? 'offer' : 'step',
    about: said(announcement, state),
  });
}

/** Masked if others may hear, because the payer pressed Pay and did not ask for the amount. */
export function remind(
  { memory, effects }: Draft,
  announcement: 'looking-up' | 'review' | 'already-paying' | 'held-by-bank' | 'checking',
): void {
  if (announcement === 'review') memory.offered = memory.current.order;
  effects.push({ type: 'say', as: 'reminder', about: said(announcement, memory.current) });
}

export function repeat({ memory, effects }: Draft): void {
  // It need not be said once more by itself.
  if (memory.current.status === 'review') memory.offered = memory.current.order;
  effects.push({ type: 'tell', about: said(announcementOf(memory.current), memory.current) });
}

/** Replies to a press that changes nothing. */
export function answerPress(draft: Draft, reply: PaymentReply): void {
  const state = draft.memory.current;
  // "Do not pay again" would contradict the earlier message that sending again is safe, and tell nobody to sign in.
  const saysMore = state.status === 'unknown' && (state.canSendAgain || isSignedOut(state));
  if (reply === 'still-unknown' && saysMore) return repeat(draft);
  // "Still paying" would say less than the payer was told.
  if (reply === 'still-going' && isHeldByBank(state)) return repeat(draft);
  draft.effects.push({ type: 'answer', reply });
}

/** Answers a press of Pay that cannot pay now. */
export function answerPayPress(draft: Draft): void {
  const state = draft.memory.current;
  if (isFinal(state)) {
    // How it ended, then what can be done.
    remindOfState(draft);
    answerPress(draft, canRetry(state) ? 'try-again' : 'already-done');
  } else if (state.status === 'unknown') answerPress(draft, 'still-unknown');
  else if (state.status === 'looking-up') remind(draft, 'looking-up');
  // "Please wait" would hide that the bank waits for the payer.
  else if (state.status === 'action-required') remindOfState(draft);
  else if (state.status !== 'review') remind(draft, underwayReminder(state));
}

function remindOfState({ memory, effects }: Draft): void {
  const { current } = memory;
  effects.push({ type: 'say', as: 'reminder', about: said(announcementOf(current), current) });
}

/** A page that only asks about a payment, such as a second tab, does not know that it goes on. */
function underwayReminder(state: PaymentState): 'held-by-bank' | 'checking' | 'already-paying' {
  const announcement = announcementOf(state);
  return announcement === 'held-by-bank' || announcement === 'checking' ? announcement : 'already-paying';
}

/**
 * Only announcements of a review make Pay work: a repeated announcement of one attempt must not unlock the next,
 * however late it is delivered.
 */
function said(announcement: PaymentAnnouncement, state: PaymentState): OrderAnnouncement {
  return {
    announcement: paymentEventOf(announcement, state),
    paymentId: paymentIdOf(state),
    order: state.order,
    opensPay: state.status === 'review',
  };
}
