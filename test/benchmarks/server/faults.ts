import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { FakeStripe } from '@payaloud/server/testing';
import type { App } from './app';

/** A fault that a shop meets. It is survived if the order is charged once, the payer hears it, and it is fulfilled once. */
export interface Fault {
  readonly name: string;
  /** Does what the payer, the page and Stripe do. Returns the payer's last payment. */
  readonly meet: (world: World) => Promise<Ended>;
  /** The longest time until the payer hears "paid", in ms. Default: 15 s. */
  readonly limitMs?: number;
}

interface Ended {
  readonly id: string;
  /** The answer that the page got. */
  readonly kind: string;
}

interface World {
  readonly app: App;
  readonly fake: FakeStripe;
  readonly orderId: string;
}

export interface Met {
  readonly charges: number;
  /** In ms since the last thing that the payer did; null if the payer never heard it. */
  readonly heardMs: number | null;
  readonly fulfilments: number;
}

export const faults: readonly Fault[] = [
  {
    name: 'nothing goes wrong',
    meet: payOnce,
  },
  {
    name: 'one press is sent twice at once',
    async meet({ app, orderId }) {
      const id = randomUUID();
      const [kind] = await Promise.all([app.pay(id, orderId), app.pay(id, orderId)]);
      return { id, kind };
    },
  },
  {
    name: 'two tabs pay at once',
    async meet({ app, orderId }) {
      const ids = [randomUUID(), randomUUID()] as const;
      const [kind = ''] = await Promise.all(ids.map((id) => app.pay(id, orderId)));
      return { id: ids[0], kind };
    },
  },
  ...(['lost-answer', 'stored-500'] as const).map((fault) => ({
    name: `${fault === 'lost-answer' ? 'the answer to the charge is lost' : 'Stripe fails after the charge'}, and the page asks again with a new id`,
    async meet(world: World) {
      const { app, fake, orderId } = world;
      fake.fail('/confirm', fault);
      await app.sendOnce(randomUUID(), orderId);
      return payOnce(world);
    },
  })),
  {
    name: 'the charge never arrives, and the payer pays again',
    async meet(world) {
      const { app, fake, orderId } = world;
      fake.fail('/confirm', 'lost-request');
      await app.sendOnce(randomUUID(), orderId);
      await wait(3_000);
      return payOnce(world);
    },
  },
  {
    name: 'a declined payment is paid in another tab, while the payer pays again',
    async meet(world) {
      const { app, fake, orderId } = world;
      await app.pay(randomUUID(), orderId, 'pm_card_declined');
      const intent = [...fake.intents.values()].at(-1);
      const ended = await payOnce(world);
      try {
        fake.settle(intent?.id ?? '', 'paid');
      } catch {
        // It was closed, so nobody can pay it.
      }
      return ended;
    },
  },
  {
    name: 'the webhook comes twice',
    async meet(world) {
      const { app, fake } = world;
      const ended = await payOnce(world);
      const object = [...fake.intents.values()].at(-1);
      const body = JSON.stringify({
        id: 'evt_1',
        object: 'event',
        type: 'payment_intent.succeeded',
        data: { object },
      });
      for (let times = 0; times < 2; times += 1) await app.send('POST', 'webhook', body, signed(body));
      return ended;
    },
  },
  {
    name: 'the server is killed while Stripe charges, and the page has lost its id',
    limitMs: 60_000,
    async meet(world) {
      const { app, fake, orderId } = world;
      fake.fail('/confirm', 1_500);
      const paying = app.sendOnce(randomUUID(), orderId);
      await wait(1_000);
      await app.kill();
      await paying;
      await app.restart();
      return payOnce(world);
    },
  },
];

async function payOnce({ app, orderId }: World): Promise<Ended> {
  const id = randomUUID();
  return { id, kind: await app.pay(id, orderId) };
}

/** Lets an app meet a fault with an order of its own. */
export async function meet({ meet: run, limitMs = 15_000 }: Fault, app: App, fake: FakeStripe): Promise<Met> {
  const orderId = `order-${randomUUID().slice(0, 8)}`;
  const before = fake.charges.length;
  const { id, kind } = await run({ app, fake, orderId });
  const heardMs = kind === 'succeeded' ? 0 : await app.untilKind(id, 'succeeded', limitMs);
  // The news is told within a second.
  await wait(2_500);
  return { charges: fake.charges.length - before, heardMs, fulfilments: app.fulfilments(orderId) };
}

export function isSurvived({ charges, heardMs, fulfilments }: Met): boolean {
  return charges === 1 && heardMs !== null && fulfilments === 1;
}

function signed(body: string): Record<string, string> {
  const at = Math.floor(Date.now() / 1_000);
  const secret = process.env.STRIPE_WEBHOOK_SECRET ?? '';
  return {
    'stripe-signature': `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`,
  };
}
