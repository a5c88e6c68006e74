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
  /**
   * Somebody comes to a payment of which nobody tells now. What was told of it before is told again: "checking" without
   * an end would leave them waiting.
   */
  comeBack(paymentId: string): void;
  /** Of what is told of a payment, or of a review: the same for all companions. */
  nameOf(about: string, word: string): string;
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
  /** How often somebody came back to what was told of. */
  readonly returns: Map<string, number>;
}

/** All copies of this package that speak through one announcer are companions. */
const shared = Symbol.for('payaloud.payments.1');

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
    comeBack(paymentId) {
      const { returns } = pageOf(announcer());
      const count = returns.get(paymentId);
      if (count !== undefined) returns.set(paymentId, count + 1);
    },
    nameOf(about, word) {
      const { returns } = pageOf(announcer());
      const count = returns.get(about) ?? 0;
      returns.set(about, count);
      return `${about}:${word}${count === 0 ? '' : `:${count}`}`;
    },
  };
}

function pageOf(announcer: Announcer): Page {
  const holder = announcer as Announcer & { [shared]?: Page };
  return (holder[shared] ??= { members: new Set(), reviews: new Map(), returns: new Map() });
}

/** Two copies of this package write to one queue: a counter of each would collide there. */
function randomText(): string {
  return Math.random().toString(36).slice(2);
}
