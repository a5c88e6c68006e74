import type { Delivery } from '@payaloud/core/announcement';
import { isSameMoney, type Money } from '@payaloud/core/money';
import type { Announcer } from '../announcer';
import type { Clock } from '../runtime';

type Monotonic = Pick<Clock, 'monotonic'>;

/** The payment that a message named. */
export interface NamedPayment {
  readonly amount: Money;
  readonly payee: string;
}

interface Naming extends NamedPayment {
  /** Monotonic time in ms. */
  readonly at: number;
  delivery: Delivery | null;
  onDelivery: (delivery: Delivery) => void;
}

/** In ms. The payment step follows its identity at once. Later, the payer may have forgotten what was said. */
const freshMs = 10_000;

const shared = Symbol.for('payaloud.named-payment.1');

/**
 * Notes that a message with amount and payee is being announced. Returns the function to call with its delivery. The
 * payment step that follows need not say the same again (`takeNaming`).
 */
export function noteNaming(
  announcer: Announcer,
  { amount, payee }: NamedPayment,
  clock: Monotonic,
): (delivery: Delivery) => void {
  const naming: Naming = { amount, payee, at: clock.monotonic(), delivery: null, onDelivery: () => {} };
  (announcer as WithNaming)[shared] = naming;
  return (delivery) => {
    naming.delivery ??= delivery;
    naming.onDelivery(delivery);
  };
}

/**
 * True if a message has just named exactly this amount and payee, or is about to. `onDelivery` then gets its delivery:
 * only `delivered` means that the payer heard both. Each message counts for one payment.
 */
export function takeNaming(
  announcer: Announcer,
  { amount, payee }: NamedPayment,
  onDelivery: (delivery: Delivery) => void,
  clock: Monotonic,
): boolean {
  const holder = announcer as WithNaming;
  const naming = holder[shared];
  delete holder[shared];
  if (!naming || clock.monotonic() - naming.at > freshMs) return false;
  if (naming.payee !== payee || !isSameMoney(naming.amount, amount)) return false;
  if (naming.delivery) onDelivery(naming.delivery);
  else naming.onDelivery = onDelivery;
  return true;
}

type WithNaming = Announcer & { [shared]?: Naming };
