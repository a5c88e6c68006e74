import type { Delivery } from '@payaloud/core/announcement';
import type { PaymentAnnouncement, PaymentOrder } from '@payaloud/core/internal/payment';
import type { Announcer } from '../../announcer';

/** One of the controllers of a page that may follow the same order. Together they speak once. */
export interface PageGroupMember {
  /** Takes part while it is watched, and reports which payment it follows. Returns the undo. */
  follow(paymentId: string | null): () => void;
  /** Joins the review of an order, or opens it. `say` is called for the first member only. */
  joinReview(order: PaymentOrder, say: (onDelivery: Hear) => void, hear: Hear): void;
  leaveReview(): void;
  /** True if another component of this page already announces the payment. */
  isAnnounced(paymentId: string): boolean;
  /**
   * Called when a member returns to a payment that no other member announces now. Earlier announcements are repeated,
   * because "checking" without an end would leave the payer waiting.
   */
  comeBack(paymentId: string): void;
  /** Message id shared by the controllers of one payment, or of one review if `paymentId` is `null`. */
  nameOf(paymentId: string | null, announcement: PaymentAnnouncement): string;
}

type Hear = (delivery: Delivery) => void;

interface Member {
  following: string | null;
  hear: Hear;
  /** The review that was joined last. Its id names its announcements, even after it was left. */
  review: Review | null;
}

interface Review {
  readonly id: string;
  readonly members: Set<Member>;
  ended: Delivery | null;
}

interface Page {
  readonly watched: Set<Member>;
  readonly reviews: Map<string, Review>;
  /** How often a member returned to a payment that was already announced. */
  readonly returns: Map<string, number>;
}

/** All copies of this package that share an announcer form one group. */
const shared = Symbol.for('payaloud.payments.2');

export function joinPageGroup(announcer: () => Announcer): PageGroupMember {
  const me: Member = { following: null, hear: () => {}, review: null };

  function leaveReview() {
    me.review?.members.delete(me);
  }

  return {
    follow(paymentId) {
      const { watched } = pageOf(announcer());
      me.following = paymentId;
      watched.add(me);
      return () => void watched.delete(me);
    },
    joinReview(order, say, hear) {
      leaveReview();
      const { reviews, watched } = pageOf(announcer());
      const key = JSON.stringify([order.id, order.payee, order.amount.minorUnits, order.amount.currency]);
      const known = reviews.get(key);
      const isOpen = known !== undefined && [...known.members].some((member) => watched.has(member));
      const joined: Review = isOpen ? known : { id: `${order.id}:${randomText()}`, members: new Set(), ended: null };
      reviews.set(key, joined);
      joined.members.add(me);
      me.hear = hear;
      me.review = joined;
      if (joined.ended) hear(joined.ended);
      if (isOpen) return;
      say((delivery) => {
        joined.ended = delivery;
        for (const member of Array.from(joined.members)) member.hear(delivery);
      });
    },
    leaveReview,
    isAnnounced: (paymentId) =>
      [...pageOf(announcer()).watched].some((other) => other !== me && other.following === paymentId),
    comeBack(paymentId) {
      const { returns } = pageOf(announcer());
      const count = returns.get(paymentId);
      if (count !== undefined) returns.set(paymentId, count + 1);
    },
    nameOf(paymentId, announcement) {
      const about = paymentId ?? me.review?.id ?? '';
      const { returns } = pageOf(announcer());
      const count = returns.get(about) ?? 0;
      returns.set(about, count);
      return `${about}:${announcement}${count === 0 ? '' : `:${count}`}`;
    },
  };
}

function pageOf(announcer: Announcer): Page {
  const holder = announcer as Announcer & { [shared]?: Page };
  return (holder[shared] ??= { watched: new Set(), reviews: new Map(), returns: new Map() });
}

/** Makes a random id, because two copies of this package share one queue, where their counters would collide. */
function randomText(): string {
  return Math.random().toString(36).slice(2);
}
