import { money } from '@payaloud/core/money';
import { newPayment } from '../admit';
import type { PaymentEvent, PaymentFacts } from '../events';
import type { PaymentState } from '../state';
import { update } from '../update';
import { startOpening } from '../update/requests';

/** In ms. */
export const start = 1_800_000_000_000;
export const hour = 3_600_000;
export const amount = money(2350, 'USD');

/** A payment that hears events at given times, and remembers what it wanted done. */
export function createPayment({ slot = 'own' as PaymentFacts['slot'] } = {}) {
  let { state, effects } = startOpening(newPayment(start), 'server', start);
  return {
    hear(event: PaymentEvent, at = start): string[] {
      ({ state, effects } = update(state, event, { now: at, amount, slot }));
      return effects.map(({ type }) => type);
    },
    hearRefusal(event: PaymentEvent): string | undefined {
      this.hear(event);
      return effects.find((effect) => effect.type === 'refuse')?.why;
    },
    answer: (reading: Extract<PaymentEvent, { type: 'read' }>['reading']): PaymentEvent => ({
      type: 'read',
      turn: state.call?.turn ?? 0,
      ref: 'pi_1',
      reading,
    }),
    get state(): PaymentState {
      return state;
    },
  };
}

/** The provider has an object for it. */
export function createOpened(options?: { slot: PaymentFacts['slot'] }) {
  const payment = createPayment(options);
  payment.hear({ type: 'opened', turn: 1, ref: 'pi_1', paidBy: 'server' });
  return payment;
}
