import type { PaymentOrder } from '@payaloud/core/payment';
export { readFoundPayment } from '@payaloud/core/internal/payment';
import { reportLater } from '../../runtime';
import type { AttemptStore } from './attemptStore';
import type { EffectHandlers, LateEffect } from './effectHandlers';
import type { PaymentControllerOptions } from './options';
import type { ReviewPlatform } from './webPlatform';
import { forgetOldOrders } from './forgetOldOrders';
import { createLocks } from './locks';
import type { MeansOfPayments } from './means';
import { createRequests } from './requests';
import { webPorts } from './webPorts';

/** Handlers of the effects that follow a press of Pay, or a payment that was found. One chunk, loaded after the page. */
export function createLateHandlers(
  options: PaymentControllerOptions,
  platform: ReviewPlatform,
  store: AttemptStore,
  means: MeansOfPayments,
): EffectHandlers<LateEffect> {
  const { clock } = platform;
  const { lock, leave } = webPorts(options);

  /** Untyped apps may create an id that is not a string. It is stored and compared as a string. */
  function createId(order: PaymentOrder): string {
    try {
      const made: unknown = options.createPaymentId?.(order);
      return String(made || randomId());
    } catch (error) {
      reportLater(error);
      return randomId();
    }
  }

  /** The order that is being paid was stored just now, whenever it was first stored. */
  function dateOrders(orderId: string): void {
    try {
      forgetOldOrders(platform.storage, { stored: orderId, at: clock.wall() });
    } catch {
      // Storage is full, blocked or private.
    }
  }

  return {
    ...createLocks({ lock, clock }),
    ...createRequests(options, { clock, leave }, means),
    'create-id'({ order }, dispatch) {
      const paymentId = createId(order);
      means.take(paymentId);
      dispatch({ type: 'id-created', paymentId });
    },
    remember(effect) {
      store.keep(effect);
      dateOrders(effect.orderId);
    },
    'tell-tabs': ({ orderId, paymentId }) => platform.channel?.post({ orderId, paymentId }),
  };
}

/** `crypto.randomUUID` is missing outside secure contexts; `getRandomValues` is not. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
