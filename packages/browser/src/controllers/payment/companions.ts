import type { Delivery } from '@payaloud/core/announcement';
import { paymentIdOf, type PaymentOrder, type PaymentState } from '@payaloud/core/payment';
import type { Announcer } from '../../announcer';

/** One controller among those of a page that may follow the same order: together they speak once. */
export interface Companion {
  /** Watched or not: who is not hears, but says nothing. */
  setActive(state: 'active' | 'asleep'): void;
  /** Joins the review of an order, or opens it; `say` is called for the first who does. */
  join(order: PaymentOrder, say: (onDelivery: (delivery: Delivery) => void) => void, hear: Hear): void;
  leave(): void;
  /** Names the review that was joined last: the same for all who joined it, and for no other. */
  readonly reviewId: string | null;
  /** Somebody else on this page tells of the payment already. */
  isTold(paymentId: string): boolean;
}

type Hear = (delivery: Delivery) => void;

interface Member {
  active: boolean;
  hear: Hear;
  readonly getState: () => PaymentState;
}

interface Review {
  readonly id: string;
  readonly members: Set<Member>;
  ended: Delivery | null;
}

interface Page {
  readonly members: Set<Member>;
  readonly reviews: Map<string, Review>;
}

const pages = new WeakMap<Announcer, Page>();

export function createCompanion(announcer: () => Announcer, getState: () => PaymentState): Companion {
  const me: Member = { active: false, hear: () => {}, getState };
  let review: Review | null = null;
  let reviewId: string | null = null;

  function leave() {
    review?.members.delete(me);
    review = null;
  }

  return {
    setActive(state) {
      me.active = state === 'active';
      const { members } = pageOf(announcer());
      if (me.active) members.add(me);
      else members.delete(me);
    },
    join(order, say, hear) {
      leave();
      const { reviews } = pageOf(announcer());
      const key = JSON.stringify([order.id, order.payee, order.amount.minorUnits, order.amount.currency]);
      const known = reviews.get(key);
      const isOpen = known !== undefined && [...known.members].some(({ active }) => active);
      const joined: Review = isOpen ? known : { id: `${order.id}:${randomText()}`, members: new Set(), ended: null };
      reviews.set(key, joined);
      joined.members.add(me);
      me.hear = hear;
      review = joined;
      reviewId = joined.id;
      if (joined.ended) hear(joined.ended);
      if (isOpen) return;
      say((delivery) => {
        joined.ended = delivery;
        for (const member of Array.from(joined.members)) member.hear(delivery);
      });
    },
    leave,
    get reviewId() {
      return reviewId;
    },
    isTold: (paymentId) =>
      [...pageOf(announcer()).members].some((other) => other !== me && paymentIdOf(other.getState()) === paymentId),
  };
}

function pageOf(announcer: Announcer): Page {
  const page = pages.get(announcer) ?? { members: new Set(), reviews: new Map() };
  pages.set(announcer, page);
  return page;
}

/** Two copies of this package write to one queue: a counter of each would collide there. */
function randomText(): string {
  return Math.random().toString(36).slice(2);
}
