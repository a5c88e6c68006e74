import { createPaymentController, preload, type PaymentControllerOptions } from '@payaloud/browser';
import type { Delivery } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import {
  createCountingProvider,
  createFakeClock,
  createRecordedAnnouncer,
  createTabs,
  type CountingProviderOptions,
  type FakeClock,
  type TabsOptions,
} from '@payaloud/testing';

// The code for sending is loaded from the start. `loading.dom.test.ts` delays it.
await preload();

export const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };

export interface SimulatedPaymentOptions {
  provider?: Omit<CountingProviderOptions, 'clock'>;
  missing?: TabsOptions['missing'];
  storageLagMs?: number;
  review?: Delivery;
  /** `first`: the app asks its server about the order before its review. Default: `never`. */
  lookups?: 'first' | 'never';
  /** Default: one of its own. */
  clock?: FakeClock;
}

/** A provider, a clock and tabs. Each page records what it says. */
export function simulatePayment({
  provider: how = {},
  missing,
  storageLagMs,
  review = 'delivered',
  lookups = 'never',
  clock = createFakeClock(),
}: SimulatedPaymentOptions = {}) {
  const provider = createCountingProvider({ clock, journey: () => ({ thereMs: 50, backMs: 50 }), ...how });
  const tabs = createTabs({ clock, ...(missing ? { missing } : {}), ...(storageLagMs ? { storageLagMs } : {}) });

  function open(more: Partial<PaymentControllerOptions> = {}) {
    const tab = tabs.open();
    const announcer = createRecordedAnnouncer({
      deliver: ({ masked }) => (masked === undefined ? 'delivered' : review),
    });
    const controller = createPaymentController({
      ...tab.platform,
      order,
      language: en,
      announcer,
      pay: (request) => tab.run(() => provider.pay(request)),
      check: (paymentId) => tab.run(() => provider.check(paymentId)),
      cancel: (paymentId) => tab.run(() => provider.cancel(paymentId)),
      ...(lookups === 'first' ? { findPayment: (id: string) => tab.run(() => provider.find(id)) } : {}),
      ...more,
    });
    const disconnect = controller.connect();
    return {
      tab,
      controller,
      disconnect,
      status: () => controller.getState().status,
      announcer,
      get said() {
        return announcer.said.map(({ text }) => text);
      },
    };
  }

  return { clock, provider, open };
}
