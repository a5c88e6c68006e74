import { startFakeStripe, type FakeStripe } from '@payaloud/server/testing';
import type { Stripe } from 'stripe';
import { questionPage } from './questionPage.ts';
import { answerJson, listen, readJson } from '../http/listen.ts';
import { isScene, type Scene } from '../shop/scenes.ts';
import { createWebhookSender, recordWebhook } from './webhooks.ts';

export interface PretendStripe {
  /** For the options of the real client. */
  readonly client: FakeStripe['options'];
  /** The address of its switches, and of the bank's page. */
  readonly controls: string;
  readonly webhookSecret: string;
  /** Ids of the intents that were charged. */
  readonly charges: readonly string[];
  readonly close: () => Promise<void>;
}

const webhookSecret = 'whsec_pretend';
/** In ms, between two looks at the intents, because the fake tells nobody of a change. */
const lookMs = 50;
/** In ms. Longer than the page waits for an answer (8 s). */
const slowMs = 12_000;

/** A Stripe and a bank that are made up. They keep state as long as this process lives, and outlive the shop's. */
export async function startPretendStripe(shopAddress: () => string | null): Promise<PretendStripe> {
  const fake = await startFakeStripe();
  const webhooks = createWebhookSender({ addressOf: shopAddress, secret: webhookSecret });
  const scenes = new Map<string, Scene>();
  const told = new Map<string, string>();
  const timers = new Set<NodeJS.Timeout>();

  const look = setInterval(() => {
    for (const intent of fake.intents.values()) {
      if (told.get(intent.id) === intent.status || isUntouched(intent)) continue;
      told.set(intent.id, intent.status);
      const scene = scenes.get(intent.id);
      webhooks.send(intent, {
        times: scene === 'doubled-webhook' ? 2 : 1,
        delayMs: scene === 'late-webhook' ? 10_000 : 0,
      });
    }
  }, lookMs);
  look.unref();

  function prepare(intentId: string, scene: Scene): void {
    scenes.set(intentId, scene);
    if (scene === 'stripe-loses-request') fake.fail(`/${intentId}/confirm`, 'lost-request');
    if (scene === 'stripe-loses-reply') fake.fail(`/${intentId}/confirm`, 'lost-answer');
    if (scene === 'slow' || scene === 'late-webhook') settleAfter(intentId, scene === 'slow' ? slowMs : 2_000);
  }

  function settleAfter(intentId: string, ms: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (fake.intents.get(intentId)?.status === 'processing') fake.settle(intentId, 'paid');
    }, ms);
    timers.add(timer.unref());
  }

  const chargedFor = (orderId: string) =>
    fake.charges.flatMap((id) => {
      const intent = fake.intents.get(id);
      return intent?.metadata.payaloud_order === orderId ? [intent] : [];
    });

  async function handle(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const [, kind, orderId = ''] = pathname.split('/');
    if (kind === 'bank') return answerBank(request, searchParams);
    if (kind === 'ledger') {
      return answerJson({ charges: chargedFor(orderId).map(({ amount, currency }) => ({ amount, currency })) });
    }
    if (request.method !== 'POST') return answerJson({ error: { code: 'not-a-route' } }, 404);
    const asked = await readJson(request);
    if (kind === 'prepare') {
      if (isScene(asked?.scene)) prepare(String(asked.intentId), asked.scene);
      return answerJson({});
    }
    const [intent] = chargedFor(String(asked?.orderId));
    return answerJson(intent ? recordWebhook(intent, webhookSecret, Number(asked?.ageSeconds)) : null);
  }

  async function answerBank(request: Request, searchParams: URLSearchParams): Promise<Response> {
    const intent = fake.intents.get(searchParams.get('intent') ?? '');
    if (request.method === 'POST' && intent?.status === 'requires_action') {
      const answer = new URLSearchParams(await request.text()).get('answer');
      fake.settle(intent.id, answer === 'yes' ? 'paid' : 'refused');
    }
    const state = intent?.status === 'requires_action' ? 'asks' : 'answered';
    const page = questionPage(intent?.id ?? '', searchParams.get('lang') ?? 'en', state);
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
  }

  const server = await listen(handle, 0);
  return {
    client: fake.options,
    controls: `http://127.0.0.1:${server.port}`,
    webhookSecret,
    charges: fake.charges,
    async close() {
      clearInterval(look);
      timers.forEach((timer) => clearTimeout(timer));
      webhooks.close();
      await server.close();
      await fake.close();
    },
  };
}

/** True if nobody has tried to pay the intent. */
function isUntouched({ status, last_payment_error: error }: Stripe.PaymentIntent): boolean {
  return status === 'requires_payment_method' && error === null;
}
