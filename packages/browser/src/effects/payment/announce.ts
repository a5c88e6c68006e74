import type { Delivery, Message, PaymentFacts } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { briefOf, describeReply, endTopics, reminderOf, type OrderAnnouncement } from '@payaloud/core/internal/payment';
import { sayAgain, type Announcer } from '../../announcer';
import type { Clock } from '../../runtime';
import { takeNaming } from '../heardPayment';
import type { Dispatch, EffectHandlers } from './effectHandlers';
import type { PageGroupMember } from './pageGroup';
import { paymentMessage } from './paymentWords';

export interface AnnounceDeps {
  readonly group: PageGroupMember;
  readonly announcer: () => Announcer;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly language: () => Language<'payment'>;
  /** Facts that only the page knows. */
  readonly pageFacts: () => Pick<PaymentFacts, 'helpContact' | 'hasOtherMethods'>;
}

/** Announces for the flow through the page's announcer, and reports how much of it the payer heard. */
export function createAnnounceHandlers(deps: AnnounceDeps): EffectHandlers<'say' | 'tell' | 'answer'> {
  const { group, announcer, language } = deps;
  const counts = new Map<string, number>();

  /** The same announcement may occur twice in one payment: not confirmed, sent again, not confirmed. */
  function checkedId({ announcement, paymentId, order }: OrderAnnouncement): string {
    // Before the review, an unclear order is told of by its own id.
    const about = announcement.type === 'unknown' ? (paymentId ?? `lookup:${order.id}`) : paymentId;
    const name = group.nameOf(about, announcement.type);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count === 0 ? name : `${name}:again-${count}`;
  }

  const messageOf = (about: OrderAnnouncement): Message => ({
    ...paymentMessage({ ...about.announcement, ...deps.pageFacts() }, language()),
    ...endTopics(about),
    id: undefined,
  });
  const reportTo =
    ({ order, opensPay }: OrderAnnouncement, dispatch: Dispatch) =>
    (delivery: Delivery) => {
      if (delivery !== 'delivered' && delivery !== 'masked') return;
      dispatch({ type: 'delivered', order, hearing: delivery === 'delivered' ? 'heard' : 'masked', opensPay });
    };

  return {
    answer: ({ reply }) => announcer().announce(describeReply(reply, language())),
    tell: ({ about }, dispatch) => sayAgain(announcer(), messageOf(about), reportTo(about, dispatch)),
    say({ as, about }, dispatch) {
      const { announcement, paymentId, order } = about;
      const report = reportTo(about, dispatch);
      const announce = (onDelivery: typeof report, id?: string) => {
        const message = messageOf(about);
        const brief = briefOf(message, announcement, language());
        // A payer who heard no amount has not heard what would be sent again.
        if (brief) announcer().announce({ ...brief, id });
        else announcer().announce({ ...message, id }, onDelivery);
      };
      // Identity has just said "Not paid yet" with this amount and payee. If that was not heard, the review is said.
      const announceUnlessNamed = (onDelivery: typeof report) => {
        const hearNaming = (delivery: Delivery) =>
          delivery === 'delivered' ? onDelivery(delivery) : announce(onDelivery);
        if (!takeNaming(announcer(), order, hearNaming, deps.clock)) announce(onDelivery);
      };
      if (as === 'offer') return group.joinReview(order, announceUnlessNamed, report);
      if (as === 'reminder') return announcer().announce(reminderOf(messageOf(about)), report);
      // If another component already announces this payment, this one adds nothing until the next step.
      if (announcement.type === 'checking' && paymentId !== null) {
        if (group.isAnnounced(paymentId)) return;
        group.comeBack(paymentId);
      }
      announce(report, checkedId(about));
    },
  };
}
