import type { FaultRow } from '../faultRow';

const paid = { step: 'payment', end: 'paid', charges: 1 } as const;
/** The second tab needs no press, so only the press of Pay there may be counted. */
const both = { ...paid, next: 'presses Pay in both' } as const;

export const tabRows: readonly FaultRow[] = [
  {
    ...both,
    fault: 'two tabs pay at once',
    extra: 1,
    isQuick: true,
    run: async ({ payer, openTab }) => {
      await payer.until('pay');
      const other = await openTab();
      await other.until('pay');
      await Promise.all([payer.act(), other.act()]);
    },
  },
  {
    ...both,
    fault: 'two tabs pay at once, in a browser without locks and messages',
    extra: 1,
    run: async ({ payer, openTab, context, reload }) => {
      await context.addInitScript(() => {
        Object.defineProperty(navigator, 'locks', { value: undefined });
        Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
      });
      await payer.until('pay');
      await reload();
      await payer.until('pay');
      const other = await openTab();
      await other.until('pay');
      await Promise.all([payer.act(), other.act()]);
    },
  },
  {
    ...paid,
    fault: 'a second tab pays first',
    next: 'hears it in both',
    run: async ({ payer, openTab }) => {
      await payer.until('pay');
      const other = await openTab();
      await other.until('pay');
      await other.act();
      await other.finish();
    },
  },
  {
    ...paid,
    fault: 'a second tab opens after the payment',
    next: 'hears it in both',
    run: async ({ payer, openTab }) => {
      await payer.finish();
      await openTab();
    },
  },
  {
    ...paid,
    fault: 'a second tab opens while it is being paid',
    next: 'hears it in both',
    run: async ({ payer, openTab, network }) => {
      await payer.until('pay');
      const rule = network.fault('pay', 'reply-held');
      await payer.act();
      await rule.met;
      await openTab();
      rule.letGo();
    },
  },
  {
    ...paid,
    step: 'bank’s question',
    scene: 'asks',
    fault: 'the bank is answered in a second tab',
    next: 'hears it in both',
    run: async ({ payer, openTab }) => {
      await payer.until('answer-bank');
      const other = await openTab();
      await other.until('answer');
      await other.act();
      await other.finish();
    },
  },
];
