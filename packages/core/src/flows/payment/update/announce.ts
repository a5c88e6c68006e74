import { announcementOf, paymentEventOf } from '../announcements';
import type { Said } from '../effects';
import { isSameOrder } from '../order';
import type { PaymentAnnouncement, PaymentReply } from '../reasons';
import { isFinal, paymentIdOf, type PaymentState } from '../state';
import type { Draft } from './draft';

export function say(draft: Draft, announcement: PaymentAnnouncement, state: PaymentState): void {
  draft.effects.push({ type: 'say', as: 'step', about: said(announcement, state) });
}

/** Once per order and attempt: a remount by StrictMode says nothing again. */
export function offer({ flow, effects }: Draft): void {
  const state = flow.current;
  if (!flow.isWatched || state.status !== 'review') return;
  if (flow.offered && isSameOrder(flow.offered, state.order)) return;
  flow.offered = state.order;
  effects.push({ type: 'say', as: 'offer', about: said('review', state) });
}

/** Said as it may be said where others hear: the payer pressed Pay, and did not ask for the amount. */
export function remind({ flow, effects }: Draft, announcement: 'review' | 'already-paying'): void {
  effects.push({ type: 'say', as: 'reminder', about: said(announcement, flow.current) });
}

export function repeat({ flow, effects }: Draft): void {
  effects.push({ type: 'tell', about: said(announcementOf(flow.current), flow.current) });
}

export function answer(draft: Draft, reply: PaymentReply): void {
  const state = draft.flow.current;
  // "Do not pay again" would contradict what the payer was told, and can do.
  if (reply === 'still-unknown' && state.status === 'unknown' && state.canSendAgain) return repeat(draft);
  draft.effects.push({ type: 'answer', reply });
}

/** To a press that would pay, where nothing is to be paid now. */
export function answerInstead(draft: Draft): void {
  const state = draft.flow.current;
  if (isFinal(state)) answer(draft, 'already-done');
  else if (state.status === 'unknown') answer(draft, 'still-unknown');
  else if (state.status !== 'review') remind(draft, 'already-paying');
}

/** Only what is said of a review opens Pay: what is repeated of one attempt must not open it in the next, however late. */
function said(announcement: PaymentAnnouncement, state: PaymentState): Said {
  return {
    announcement: paymentEventOf(announcement, state),
    paymentId: paymentIdOf(state),
    order: state.order,
    opensPay: state.status === 'review',
  };
}
