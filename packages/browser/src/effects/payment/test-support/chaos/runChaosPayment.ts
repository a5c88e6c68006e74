import { preload, type PaymentController, type PayRequest } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { isEnd, paymentIdOf } from '@payaloud/core/internal/payment';
import { type PaymentState, type PaymentStatusName, type PayOutcome } from '@payaloud/core/payment';
import {
  createCountingProvider,
  createFakeClock,
  createTabs,
  type CountingProvider,
  type FakeClock,
} from '@payaloud/testing';
import { createRandom, type Random } from './createRandom';
import { createPaymentController } from '../../createPaymentController';
import { paymentCode } from '../../paymentCode';
import { contradict, type Contradiction } from './contradict';
import { judgeContradicted, judgePage, type PageRecord } from './judgePage';
import { createUnluckyPart } from './unluckyPart';
import { createListener, type Announce } from './listener';
import { drawJourney, drawLockFault, drawPlan, fullStorage } from './luck';

export interface ChaosReport {
  /** The laws that were broken, in words; empty if none. */
  readonly violations: readonly string[];
  readonly charges: number;
  /** True if the server contradicted itself and a page heard both answers. */
  readonly wasContradicted: boolean;
  /** The final status of each open page. */
  readonly ends: readonly PaymentStatusName[];
}

/** A deliberate fault in the wiring, which the judge has to notice. */
export interface PlantedBug {
  readonly pay?: (request: PayRequest, pay: (request: PayRequest) => Promise<PayOutcome>) => Promise<PayOutcome>;
  readonly announce?: (announce: Announce) => Announce;
}

await preload();

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };
const dearer = { ...order, amount: { minorUnits: 9900, currency: 'USD' } };
/** The spoken amounts. Written out here, so that the judge does not use the code that it judges. */
const spoken = new Map([
  [2350, '23.50 dollars'],
  [9900, '99.00 dollars'],
]);
const fiveMinutes = 5 * 60_000;

/** One order, paid by an unlucky and impatient payer over an unlucky network, in up to three tabs. */
export async function runChaosPayment(
  seed: number,
  bug: PlantedBug = {},
  contradiction?: Contradiction,
  storageLagMs?: number,
  loading: 'done' | 'late' = 'done',
  lookups: 'first' | 'never' = 'never',
): Promise<ChaosReport> {
  const random = createRandom(seed);
  const clock = createFakeClock();
  const losesWrites = random.chance(0.1);
  let isUnlucky = true;
  // A separate random sequence, so that the same order is paid with the code late and with the code loaded.
  const loadingLuck = createRandom(seed);
  const provider = createCountingProvider({
    clock,
    plan: () => drawPlan(random),
    journey(to) {
      if (!isUnlucky) return { thereMs: 80, backMs: 80 };
      // Only a reply that the page has given up on can contradict the checks.
      const isLate = contradiction !== undefined && to === 'pay' && random.chance(0.6);
      return isLate ? { thereMs: 80, backMs: 45_000 } : drawJourney(random);
    },
    // A page that forgets every id, or was told "declined" about a charge, cannot know that an order was paid, so the
    // server has to.
    secondIds: losesWrites || contradiction ? 'refused' : 'accepted',
  });
  const server = contradiction ? contradict(provider, contradiction, random) : provider;
  const lockFault = drawLockFault(random);
  const isFull = losesWrites && random.chance(0.5);
  const missing = [
    ...(random.chance(0.25) ? (['channel'] as const) : []),
    ...(lockFault === 'missing' ? (['lock'] as const) : []),
    ...(losesWrites && !isFull ? (['storage'] as const) : []),
  ];
  // Tabs with locks take turns. Tabs without locks must not trust what they read at the same moment.
  const tabs = createTabs({ clock, missing, storageLagMs: storageLagMs ?? (lockFault === null ? 0 : 20) });
  const isChanging = random.chance(0.3);
  let shown = order;
  const undoMs = random.chance(0.3) ? 5_000 : 0;
  const expiry = random.chance(0.2) ? { leftMs: 90_000, extend: async () => ({ leftMs: 90_000 }) } : null;

  function openPage(): OpenPage {
    const tab = tabs.open();
    const announcer = createListener({ tab, clock, random, wrap: bug.announce });
    const states: PaymentState[] = [];
    const told = { paid: false, unpaid: false };
    const note = (outcome: PayOutcome) => {
      if (outcome.kind === 'succeeded') told.paid = true;
      else if (isEnd(outcome)) told.unpaid = true;
      return outcome;
    };
    const unheard: string[] = [];
    const pay = (request: PayRequest) => {
      const amount = spoken.get(request.order.amount.minorUnits) ?? '';
      if (!announcer.heard.some((text) => text.includes(amount))) unheard.push(`${amount} was sent unheard`);
      return tab.run(() => server.pay(request)).then(note);
    };
    const late = createUnluckyPart({ tab, clock, random: loadingLuck, isUnlucky: () => isUnlucky });
    const part = loading === 'late' ? late : paymentCode;
    const controller = createPaymentController(
      {
        ...tab.platform,
        ...(isFull && tab.platform.storage ? { storage: fullStorage(tab.platform.storage) } : {}),
        ...(lockFault === 'refused' ? { lock: { tryHold: () => Promise.reject(new Error('insecure')) } } : {}),
        ...(lockFault === 'hangs' ? { lock: { tryHold: () => new Promise<never>(() => {}) } } : {}),
        order: shown,
        language: en,
        announcer,
        pay: (request) => (bug.pay ? bug.pay(request, pay) : pay(request)),
        check: (paymentId) => tab.run(() => server.check(paymentId)).then(note),
        cancel: (paymentId) => tab.run(() => provider.cancel(paymentId)).then(note),
        ...(lookups === 'first' ? { findPayment: (id: string) => tab.run(() => provider.find(id)) } : {}),
        createPaymentId: () => `payment-${random.integer(0, 1e9)}`,
        undoMs,
        ...(expiry ? { expiry } : {}),
      },
      part,
    );
    controller.subscribe(() => states.push(controller.getState()));
    const disconnect = controller.connect();
    clock.after(900, () => void part.load().catch(() => {}));
    return { tab, part, controller, disconnect, told, unheard, record: { said: announcer.said, states } };
  }

  const first = random.chance(0.1) ? 'press in every tab' : 'press';
  const pages = first === 'press' ? [openPage()] : [openPage(), openPage()];
  const all = [...pages];
  await clock.pass(1_000);
  const deeds = random.integer(5, 18);
  for (let count = 0; count < deeds; count += 1) {
    const at = random.integer(0, pages.length - 1);
    const page = pages[at] as OpenPage;
    const deed = count === 0 ? first : random.pick(possibleDeeds);
    // The payer does nothing in a page that they do not see.
    page.tab.thaw();
    // Every touch requests the code, as `loadSoon` does.
    page.part.load().catch(() => {});
    if (deed === 'reload') {
      page.tab.end();
      await clock.pass(random.pick([0, 30, 3_000]));
      all.push((pages[at] = openPage()));
    } else if (deed === 'open another tab') {
      if (pages.length < 3) all.push((pages[pages.length] = openPage()));
    } else if (deed === 'change the amount') {
      if (isChanging) page.controller.setOrder((shown = shown === order ? dearer : order));
    } else if (deed === 'press in every tab') {
      for (const { tab, controller } of pages) {
        tab.thaw();
        controller.pay();
        await clock.pass(random.pick([0, 1, 12, 70]));
      }
    } else if (deed === 'freeze') {
      page.tab.freeze();
      continue;
    } else act(deed, page, { clock, random, provider });
    if (random.chance(0.7)) await clock.pass(random.pick([1, 60, 900, 4_000, 12_000, 35_000]));
  }

  isUnlucky = false;
  for (const { tab, part } of pages) {
    tab.thaw();
    part.load().catch(() => {});
  }
  await clock.pass(fiveMinutes);
  const ends = pages.flatMap(judgeEnd);
  for (const { tab } of pages) tab.wake();
  await clock.pass(fiveMinutes);
  const charged = provider.chargesOf(order.id);
  const twice = charged.length > 1 ? [`charged ${charged.length} times: ${charged.join(', ')}`] : [];
  const report = {
    violations: [
      ...twice,
      ...all.flatMap(({ record, told, unheard }) => [
        ...unheard,
        ...(contradiction
          ? judgeContradicted(record, told.paid, charged.length > 0)
          : judgePage(record, (paymentId) => provider.amountOf(paymentId))),
      ]),
      ...ends,
      ...(charged.length > 0 ? pages.flatMap(judgeOvertaken) : []),
    ],
    charges: charged.length,
    wasContradicted: all.some(({ told }) => told.paid && told.unpaid),
    ends: pages.map(({ controller }) => controller.getState().status),
  };
  // The document outlives these pages, so it must not keep their listeners.
  for (const { disconnect } of all) disconnect();
  return report;

  function judgeEnd({ controller }: OpenPage): string[] {
    const state = controller.getState();
    if (state.status === 'processing' || state.status === 'undoable') return [`never ended: ${state.status}`];
    if (state.status === 'unknown' && !state.canSendAgain) return ['still unknown although the server answers'];
    const isPaid = provider.isCharged(paymentIdOf(state) ?? '');
    if (isPaid && !contradiction && state.status !== 'succeeded')
      return [`charged, but the page ended ${state.status}`];
    return [];
  }

  /** A page that becomes visible announces what another tab paid, unless nothing can be stored or sent between tabs. */
  function judgeOvertaken({ controller }: OpenPage): string[] {
    const { status } = controller.getState();
    const isWrong = ['review', 'declined', 'failed', 'cancelled', 'expired'].includes(status);
    return isWrong && !losesWrites && !contradiction
      ? [`the order was paid, but a page that was seen ended ${status}`]
      : [];
  }
}

interface OpenPage {
  readonly tab: ReturnType<ReturnType<typeof createTabs>['open']>;
  readonly record: PageRecord;
  /** Amounts that it sent although nobody had heard them in it. A payment is never charged unheard. */
  readonly unheard: readonly string[];
  /** The ends that the server has told it. */
  readonly told: { readonly paid: boolean; readonly unpaid: boolean };
  readonly controller: PaymentController;
  readonly part: typeof paymentCode;
  readonly disconnect: () => void;
}

const possibleDeeds = [
  'press',
  'press',
  'press twice',
  'press twice',
  'reload',
  'reload',
  'open another tab',
  'hear the amount',
  'undo',
  'retry',
  'retry',
  'check now',
  'send again',
  'send again',
  'do what the bank asks',
  'cancel',
  'ask for more time',
  'look at the page again',
  'sleep',
  'set the clock',
  'have it repeated',
  'go to the bank',
  'change the amount',
  'freeze',
  'press in every tab',
] as const;

type Deed = Exclude<
  (typeof possibleDeeds)[number],
  'reload' | 'open another tab' | 'change the amount' | 'freeze' | 'press in every tab'
>;

interface Simulation {
  readonly clock: FakeClock;
  readonly random: Random;
  readonly provider: CountingProvider;
}

function act(deed: Deed, { tab, controller }: OpenPage, { clock, random, provider }: Simulation): void {
  switch (deed) {
    case 'press':
      return controller.pay();
    case 'press twice':
      controller.pay();
      return controller.pay();
    case 'hear the amount':
      return controller.getState().status === 'review' ? controller.speakOrder() : undefined;
    case 'undo':
      return controller.undo();
    case 'retry':
      return controller.retry();
    case 'check now':
      return controller.checkNow();
    case 'send again':
      return controller.sendAgain();
    case 'do what the bank asks': {
      const paymentId = paymentIdOf(controller.getState());
      if (paymentId !== null) provider.confirmAction(paymentId);
      return controller.returned();
    }
    case 'cancel':
      return controller.cancel();
    case 'ask for more time':
      return controller.extend();
    case 'have it repeated':
      return controller.speakOrder();
    case 'go to the bank':
      return controller.performAction();
    case 'look at the page again':
      return tab.wake();
    case 'sleep':
      return clock.sleep(random.pick([5_000, 60_000, 7_200_000]));
    case 'set the clock':
      return clock.setWallBy(random.pick([-3_600_000, -30_000, 30_000, 3_600_000]));
  }
}
