import { getDocumentAnnouncer } from '@payaloud/browser';
import { money } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import type { CheckoutOrder, CheckoutPayment, PaymentsClient } from '@payaloud/react';
import { createPaymentsServerDouble, createTabs } from '@payaloud/testing';
import { answerWords, type BankAnswer, type BenchEntry, type BenchEvent, type Fault } from './entries';

/** Marks what this page says of itself, which is not part of the run. */
export const ownTopic = 'playground';

export const order: CheckoutOrder = { id: 'order-17', amount: money(2475, 'USD'), payee: 'Corner Cafe' };

/** One page of the payer. */
export interface BenchTab {
  readonly number: number;
  readonly client: PaymentsClient;
  readonly payment: CheckoutPayment;
}

export interface BenchSnapshot {
  readonly entries: readonly BenchEntry[];
  readonly tabs: readonly BenchTab[];
  /** Each charge in words. */
  readonly charges: readonly string[];
  readonly isOffline: boolean;
  /** True while the bank's question is open. */
  readonly isAsking: boolean;
}

/** A checkout with a test bank, both in this page. */
export interface Bench {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => BenchSnapshot;
  /** Notes what the page says from now on. Returns the undo. */
  readonly listen: () => () => void;
  readonly make: (fault: Fault) => void;
  readonly setNetwork: (state: 'offline' | 'online') => void;
  readonly openTab: () => void;
  readonly notePress: (tab: number, name: string) => void;
  readonly answerBank: (answer: BankAnswer) => void;
}

export function createBench(): Bench {
  const server = createPaymentsServerDouble();
  const browserTabs = createTabs();
  const listeners = new Set<() => void>();
  const start = performance.now();
  let leaveBank = () => {};
  let snapshot: BenchSnapshot = { entries: [], tabs: [], charges: [], isOffline: false, isAsking: false };
  server.keep(order);

  function change(more: Partial<BenchSnapshot>) {
    snapshot = { ...snapshot, ...more };
    for (const listener of Array.from(listeners)) listener();
  }

  function note(event: BenchEvent) {
    const entry = { ...event, id: snapshot.entries.length, at: Math.round(performance.now() - start) };
    change({ entries: [...snapshot.entries, entry] });
    countCharges();
  }

  function countCharges() {
    const added = server.charges.length - snapshot.charges.length;
    if (added === 0) return;
    change({ charges: Array.from({ length: server.charges.length }, () => chargeText) });
    for (let one = 0; one < added; one += 1) note({ kind: 'charge', text: chargeText });
  }

  /** Notes each request with its answer. */
  function follow(tab: number): PaymentsClient {
    const noted = <Answer>(what: string, answered: Promise<Answer>, read: (answer: Answer) => PayOutcome) => {
      const tell = (kind: keyof typeof answerWords) => note({ kind: 'request', tab, what, answer: answerWords[kind] });
      answered.then(
        (answer) => tell(read(answer).kind),
        () => tell('none'),
      );
      return answered;
    };
    return {
      ...server.client,
      pay: (request) => noted('Pay', server.client.pay(request), (outcome) => outcome),
      check: (id, signal) => noted('How did it go?', server.client.check(id, signal), (outcome) => outcome),
      cancel: (id) => noted('Cancel', server.client.cancel(id), (outcome) => outcome),
      findPayment: (id, signal) =>
        noted('Was it paid?', server.client.findPayment(id, signal), ({ outcome }) => outcome),
    };
  }

  function openTab() {
    const number = snapshot.tabs.length + 1;
    const { storage, lock, channel } = browserTabs.open().platform;
    const tab: BenchTab = {
      number,
      client: follow(number),
      payment: {
        storage,
        lock,
        channel,
        performAction: () =>
          new Promise((resolve) => {
            leaveBank = resolve;
            change({ isAsking: true });
          }),
      },
    };
    change({ tabs: [...snapshot.tabs, tab] });
    if (number > 1) note({ kind: 'tab', tab: number });
  }

  openTab();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    listen() {
      const announcer = getDocumentAnnouncer();
      let last = Math.max(-1, ...announcer.getSnapshot().history.map(({ key }) => key));
      return announcer.subscribe(() => {
        for (const { key, message } of announcer.getSnapshot().history) {
          if (key <= last) continue;
          last = key;
          if (message.topic === ownTopic) continue;
          const isReply = message.topic?.startsWith('reply:') ?? false;
          const comes = isReply || message.staleAfterMs !== undefined ? 'moment' : 'certain';
          note({ kind: 'said', text: message.text, comes });
        }
      });
    },
    make(fault) {
      const act: Readonly<Record<Fault, () => void>> = {
        declines: () => server.answerNext({ kind: 'declined', reason: 'insufficient-funds' }),
        asks: () => server.answerNext({ kind: 'action-required', action: { kind: '3-d-secure', url: bankUrl } }),
        'loses-request': () => server.loseNext('request'),
        'loses-reply': () => server.loseNext('reply'),
      };
      act[fault]();
      note({ kind: 'fault', fault });
    },
    setNetwork(state) {
      if (state === 'offline') server.breakDown();
      else server.repair();
      change({ isOffline: state === 'offline' });
      note({ kind: 'network', state });
      // As the browser tells it.
      if (state === 'online') window.dispatchEvent(new Event('online'));
    },
    openTab,
    notePress: (tab, name) => note({ kind: 'press', tab, name }),
    answerBank(answer) {
      if (!snapshot.isAsking) return;
      if (answer !== 'none') server.answerBank(answer);
      change({ isAsking: false });
      note({ kind: 'bank', answer });
      leaveBank();
    },
  };
}

/** Never opened, because the page asks the bank's question itself. */
export const bankUrl = 'https://bank.example/';

const chargeText = '24.75 dollars to Corner Cafe';
