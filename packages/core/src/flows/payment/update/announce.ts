import { announcementOf, paymentEventOf } from '../announcements';
import type { Said } from '../effects';
import { isSameOrder } from '../order';
import type { PaymentAnnouncement, PaymentReply } from '../reasons';
import { canRetry, isFinal, paymentIdOf, type PaymentState } from '../state';
import type { Draft } from './draft';

export function say(
  draft: Draft,
  announcement: PaymentAnnouncement,
  state: PaymentState,
  previous: PaymentState | null = null,
): void {
  const about = said(announcement, state);
  const isAnswer = previous !== null && isNowKnown(previous, state);
  const told: Said = isAnswer ? { ...about, announcement: { ...about.announcement, nowKnown: true } } : about;
  draft.effects.push({ type: 'say', as: 'step', about: told });
}

/** True if the payer was told that the result is not clear, and now it is. A contradiction has words of its own. */
function isNowKnown(previous: PaymentState, state: PaymentState): boolean {
  const wasOpen = previous.status === 'unknown' && !previous.contradicted && !previous.canSendAgain;
  const isKnown = state.status === 'unknown' ? state.canSendAgain : isFinal(state);
  return wasOpen && isKnown && paymentIdOf(previous) === paymentIdOf(state);
}

/** Announces the review once per order and attempt. A StrictMode remount says nothing again. */
export function offer({ flow, effects }: Draft): void {
  const state = flow.current;
  if (!flow.isWatched || state.status !== 'review') return;
  if (flow.offered && isSameOrder(flow.offered, state.order)) return;
  flow.offered = state.order;
  effects.push({ type: 'say', as: 'offer', about: said('review', state) });
}

/** Masked if others may hear, because the payer pressed Pay and did not ask for the amount. */
export function remind({ flow, effects }: Draft, announcement: 'review' | 'already-paying'): void {
  effects.push({ type: 'say', as: 'reminder', about: said(announcement, flow.current) });
}

export function repeat({ flow, effects }: Draft): void {
  effects.push({ type: 'tell', about: said(announcementOf(flow.current), flow.current) });
}

export function answer(draft: Draft, reply: PaymentReply): void {
  const state = draft.flow.current;
  // "Do not pay again" would contradict the earlier message that sending again is safe.
  if (reply === 'still-unknown' && state.status === 'unknown' && state.canSendAgain) return repeat(draft);
  draft.effects.push({ type: 'answer', reply });
}

/** Answers a press of Pay that cannot pay now. */
export function answerInstead(draft: Draft): void {
  const state = draft.flow.current;
  if (isFinal(state)) {
    // How it ended, then what can be done.
    draft.effects.push({ type: 'say', as: 'reminder', about: said(announcementOf(state), state) });
    answer(draft, canRetry(state) ? 'try-again' : 'already-done');
  } else if (state.status === 'unknown') answer(draft, 'still-unknown');
  else if (state.status !== 'review') remind(draft, 'already-paying');
}

/**
 * Only announcements of a review make Pay work: a repeated announcement of one attempt must not unlock the next,
 * however late it is delivered.
 */
function said(announcement: PaymentAnnouncement, state: PaymentState): Said {
  return {
    announcement: paymentEventOf(announcement, state),
    paymentId: paymentIdOf(state),
    order: state.order,
    opensPay: state.status === 'review',
  };
}
