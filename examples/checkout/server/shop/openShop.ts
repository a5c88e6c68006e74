import { join } from 'node:path';
import { createConfirmations, createPayments, systemClock, type Clock, type CodeMessage } from '@payaloud/server';
import { simpleWebAuthn } from '@payaloud/server/passkeys';
import { sqliteStore } from '@payaloud/server/sqlite';
import { stripeProvider } from '@payaloud/server/stripe';
import { Stripe } from 'stripe';
import { createStripeControls } from '../pretend/stripeControls.ts';
import { withScenes } from '../pretend/withScenes.ts';
import { withBalance } from './balanceProvider.ts';
import { openDatabase } from './openDatabase.ts';
import { createOrders, payableOf } from './orders.ts';
import { createPayeeHistory } from './payeeHistory.ts';
import { policyFor } from './policy.ts';
import { withSavedCards } from './savedCards.ts';
import { createSessions } from './sessions.ts';
import type { ShopSettings } from './settings.ts';
import { openShopData } from './shopData.ts';

/** The machine's clock, moved. */
const aheadBy = (ms: number): Clock => ({ ...systemClock, wall: () => systemClock.wall() + ms });

export type Shop = Awaited<ReturnType<typeof openShop>>;

/** In ms. More often than `payments.start` goes on, so that nobody who tries it out waits for long. */
const goOnMs = 500;

/** Opens the shop on its files. It goes on with the payments that a killed process left. */
export async function openShop(settings: ShopSettings) {
  const { origin, dataFolder, webhookSecret, isVoiceAllowed, clockAheadMs, answerMs } = settings;
  const clock = aheadBy(clockAheadMs);
  const data = openShopData(join(dataFolder, 'shop.db'));
  const database = openDatabase(join(dataFolder, 'payments.db'));
  const store = sqliteStore(database);
  await store.migrate();
  const orders = createOrders(data);
  const sessions = createSessions(data, () => clock.wall());
  const history = createPayeeHistory(data);
  const controls = createStripeControls(settings.controls);
  const orderOf = (orderId: string, user: string) => {
    const order = orders.find(orderId);
    return order?.user === user ? payableOf(order) : null;
  };

  const confirmationsOptions = {
    audience: origin,
    environment: 'test',
    store,
    clock,
    policyOf: async ({ orderId }: { readonly orderId: string }, user: string) => {
      const order = orders.find(orderId);
      const hasPasskey = (await store.confirmations.listPasskeys(user)).length > 0;
      return order && policyFor(order, { isVoiceAllowed, hasPasskey });
    },
    passkeys: simpleWebAuthn({ origins: [origin], rpId: new URL(origin).hostname, rpName: 'Corner Cafe' }),
    stepUp: sessions.isProven,
    // A real shop sends a mail.
    notify: () => {},
    // A real shop sends a text. Here the page asks for it: see `GET /shop/orders/:id/phone`.
    sendCode: ({ orderId, code, amount, payeeName }: CodeMessage) => {
      data.rows(
        'insert or replace into messages values (?, ?)',
        orderId,
        JSON.stringify({ code, amount, payee: payeeName }),
      );
      return 'phone';
    },
  } as const;
  const confirmations = createConfirmations(confirmationsOptions);

  const stripe = stripeProvider({
    stripe: new Stripe('sk_test_pretend', { ...settings.stripe, telemetry: false }),
    webhookSecrets: [webhookSecret],
    returnUrl: `${origin}/`,
  });
  const payments = createPayments({
    origin,
    store,
    provider: withBalance(withSavedCards(withScenes(stripe, orders, controls)), data, orders),
    userOf: sessions.userOf,
    orderOf,
    confirmations,
    clock,
    answerMs,
    onEvent(event) {
      const order = orders.find(event.orderId);
      if (event.about === 'paid' && order) history.fulfil(event.id, order, event.charged);
    },
    // Payments say what happened; the rest is noise on a machine where things are made to fail.
    onError: () => {},
  });

  const stop = payments.start();
  const timer = setInterval(() => void goOn(), goOnMs).unref();
  const goOn = () => payments.reconcile().then(payments.deliverNews).catch(console.error);
  await goOn();

  return {
    settings,
    data,
    store,
    orders,
    sessions,
    history,
    controls,
    payments,
    confirmations,
    /** Goes on with every payment that is due, as it does by itself from time to time. */
    goOn,
    /** Issues challenges that ran out a second ago, for the page of attacks. */
    oldConfirmations: createConfirmations({ ...confirmationsOptions, clock: aheadBy(clockAheadMs - 601_000) }),
    close() {
      stop();
      clearInterval(timer);
      database.close();
      data.close();
    },
  };
}
