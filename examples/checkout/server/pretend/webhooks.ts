import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Stripe } from 'stripe';
import type { RecordedWebhook } from './stripeControls.ts';

export interface WebhookSender {
  /** Sends news of an intent until the shop takes it, as Stripe does. */
  readonly send: (intent: Stripe.PaymentIntent, options: { readonly times: number; readonly delayMs: number }) => void;
  readonly close: () => void;
}

interface WebhookOptions {
  /** The shop's address. It changes when the shop starts again. */
  readonly addressOf: () => string | null;
  readonly secret: string;
}

/** In ms. Stripe itself waits for hours between its tries. */
const retryMs = 300;

export function createWebhookSender({ addressOf, secret }: WebhookOptions): WebhookSender {
  const controller = new AbortController();
  const { signal } = controller;

  async function deliver(payload: string, delayMs: number): Promise<void> {
    await wait(delayMs, undefined, { signal, ref: false });
    while (!(await isTaken(payload))) await wait(retryMs, undefined, { signal, ref: false });
  }

  async function isTaken(body: string): Promise<boolean> {
    const address = addressOf();
    if (address === null) return false;
    const headers = { 'content-type': 'application/json', 'stripe-signature': sign(body, secret, 0) };
    const sent = fetch(`${address}/pay/webhook`, { method: 'POST', body, headers, signal });
    return sent.then(
      ({ ok }) => ok,
      () => false,
    );
  }

  return {
    send(intent, { times, delayMs }) {
      const payload = payloadOf(intent);
      // It rejects only when it is closed.
      for (let at = 0; at < times; at += 1) deliver(payload, delayMs).catch(() => {});
    },
    close: () => controller.abort(),
  };
}

/** A webhook that Stripe signed this long ago. */
export function recordWebhook(intent: Stripe.PaymentIntent, secret: string, ageSeconds: number): RecordedWebhook {
  const body = payloadOf(intent);
  return { body, signature: sign(body, secret, ageSeconds) };
}

function payloadOf(intent: Stripe.PaymentIntent): string {
  const type = `payment_intent.${intent.status}`;
  return JSON.stringify({ id: `evt_${randomUUID()}`, object: 'event', type, data: { object: intent } });
}

/** https://docs.stripe.com/webhooks#verify-manually */
function sign(body: string, secret: string, ageSeconds: number): string {
  const at = Math.floor(Date.now() / 1_000) - ageSeconds;
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;
}
