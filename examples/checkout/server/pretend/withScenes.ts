import type { Provider, Reading } from '@payaloud/server';
import type { Orders } from '../shop/orders.ts';
import type { Scene } from '../shop/scenes.ts';
import type { StripeControls } from './stripeControls.ts';

/** Stripe's ids of test cards. */
const cards: Partial<Record<Scene, string>> = {
  declines: 'pm_card_declined',
  asks: 'pm_card_3ds',
  slow: 'pm_slow',
  'late-webhook': 'pm_slow',
};

/** Lets Stripe and the bank behave as the order's scene says. Only for trying things out. */
export function withScenes(stripe: Provider, orders: Orders, controls: StripeControls): Provider {
  /** Leads the payer to the pretend bank, in the language of the order. */
  const atBank = (reading: Reading, ref: string, orderId: string): Reading => {
    const order = orders.find(orderId);
    if (reading.kind !== 'action') return reading;
    const lang = order?.choice.lang ?? 'en';
    return { kind: 'action', action: { kind: '3-d-secure', url: controls.questionUrl(ref, lang) } };
  };

  /** A process that was killed does not die again when the payer tries again. */
  const dieIf = (orderId: string, scene: Scene) => {
    if (orders.find(orderId)?.scene !== scene) return;
    orders.useScene(orderId);
    process.kill(process.pid, 'SIGKILL');
  };

  return {
    ...stripe,
    async open(payment, signal) {
      dieIf(payment.orderId, 'dies-before-open');
      const ref = await stripe.open(payment, signal);
      dieIf(payment.orderId, 'dies-after-open');
      return ref;
    },
    async pay(ref, means, payment, signal) {
      const { orderId } = payment;
      dieIf(orderId, 'dies-before-pay');
      const scene = orders.find(orderId)?.scene ?? 'pays';
      if (scene !== 'dies-after-pay') orders.useScene(orderId);
      await controls.prepare(ref, scene);
      const card = means === 'pm_card_visa' ? (cards[scene] ?? means) : means;
      const reading = await stripe.pay(ref, card, payment, signal);
      dieIf(orderId, 'dies-after-pay');
      return atBank(reading, ref, orderId);
    },
    read: async (ref, payment, signal) => atBank(await stripe.read(ref, payment, signal), ref, payment.orderId),
    close: async (ref, payment, signal) => atBank(await stripe.close(ref, payment, signal), ref, payment.orderId),
  };
}
