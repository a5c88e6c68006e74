import type { Delivery } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { describeReply, type Said } from '@payaloud/core/payment';
import { sayAgain, type Announcer } from '../../announcer';
import type { Dispatch, EffectHandlers } from './effectHandlers';
import type { PageGroupMember } from './pageGroup';
import { paymentMessage } from './paymentWords';

export interface AnnounceDeps {
  readonly group: PageGroupMember;
  readonly announcer: () => Announcer;
  readonly language: () => Language<'payment'>;
}

/** Announces for the flow through the page's announcer, and reports how much of it the payer heard. */
export function createAnnounceHandlers(deps: AnnounceDeps): EffectHandlers<'say' | 'tell' | 'answer'> {
  const { group, announcer, language } = deps;
  const counts = new Map<string, number>();

  /** The same announcement may occur twice in one payment: not confirmed, sent again, not confirmed. */
  function countedId({ announcement, paymentId }: Said): string {
    const name = group.nameOf(paymentId, announcement.type);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count === 0 ? name : `${name}:again-${count}`;
  }

  const messageOf = ({ announcement }: Said) => ({ ...paymentMessage(announcement, language()), id: undefined });
  const reportTo =
    ({ order, opensPay }: Said, dispatch: Dispatch) =>
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
      const announce = (onDelivery: typeof report, id?: string) =>
        announcer().announce({ ...messageOf(about), id }, onDelivery);
      if (as === 'offer') return group.joinReview(order, announce, report);
      if (as === 'reminder') return announce(report);
      // If another component already announces this payment, this one adds nothing until the next step.
      if (announcement.type === 'checking' && paymentId !== null) {
        if (group.isTold(paymentId)) return;
        group.comeBack(paymentId);
      }
      announce(report, countedId(about));
    },
  };
}
