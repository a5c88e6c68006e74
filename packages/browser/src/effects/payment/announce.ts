import { describePaymentEvent, type Delivery } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { describeReply, type PaymentEffect, type PaymentFlowEvent, type Said } from '@payaloud/core/payment';
import { sayAgain, type Announcer } from '../../announcer';
import type { PageGroupMember } from './pageGroup';

type Announced = Extract<PaymentEffect, { type: 'say' | 'tell' | 'answer' }>;

export interface AnnounceDeps {
  readonly group: PageGroupMember;
  readonly announcer: () => Announcer;
  readonly language: () => Language;
}

/** Says what the flow wants said through the page's announcer, and reports how much of it the payer heard. */
export function createAnnounceHandler({ group, announcer, language }: AnnounceDeps) {
  const counts = new Map<string, number>();

  /** The same announcement may come twice in one payment: not confirmed, sent again, not confirmed. */
  function countedId({ announcement, paymentId }: Said): string {
    const name = group.nameOf(paymentId, announcement.type);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count === 0 ? name : `${name}:again-${count}`;
  }

  return (effect: Announced, dispatch: (event: PaymentFlowEvent) => void): void => {
    if (effect.type === 'answer') return announcer().announce(describeReply(effect.reply, language()));
    const { about } = effect;
    const message = { ...describePaymentEvent(about.announcement, language()), id: undefined };
    const report = (delivery: Delivery) => {
      if (delivery !== 'delivered' && delivery !== 'masked') return;
      const hearing = delivery === 'delivered' ? 'heard' : 'masked';
      dispatch({ type: 'delivered', order: about.order, hearing, opensPay: about.opensPay });
    };
    if (effect.type === 'tell') return sayAgain(announcer(), message, report);
    switch (effect.as) {
      case 'offer':
        return group.joinReview(about.order, (onDelivery) => announcer().announce(message, onDelivery), report);
      case 'reminder':
        return announcer().announce(message, report);
      case 'step': {
        const { paymentId } = about;
        // A component that comes to a payment which another one tells of has nothing to add but what comes next.
        if (about.announcement.type === 'checking' && paymentId !== null) {
          if (group.isTold(paymentId)) return;
          group.comeBack(paymentId);
        }
        announcer().announce({ ...message, id: countedId(about) }, report);
      }
    }
  };
}
