import { lookupOf, type FoundPayment, type PaymentOrder } from '@payaloud/core/internal/payment';
import { describe, expect, it } from 'vitest';
import { paymentFlow } from './update';
import { createPurePage, order } from './test-support/createPurePage';

const none: FoundPayment = { paymentId: null, outcome: { kind: 'not-found' } };
const another: PaymentOrder = { ...order, id: 'order-2' };

/** A page that has just been opened, and asks its server. */
function open(given: Parameters<typeof createPurePage>[1] = {}) {
  const page = createPurePage({ current: lookupOf(order), watchers: 0 }, { canLookUp: true, ...given });
  page.dispatch({ type: 'watched' });
  const lookups = () => paymentFlow.needs(page.flow).filter(({ type }) => type === 'lookup');
  return {
    page,
    lookups,
    keys: () => lookups().map(({ key }) => key),
    answer: (found: FoundPayment | 'signed-out' | null) =>
      page.dispatch({ type: 'looked-up', turn: page.flow.lookup?.turn ?? 0, paymentId: null, found }),
  };
}

describe('a page that opens', () => {
  it('asks about the order, and says nothing meanwhile', () => {
    const { page, lookups } = open();
    expect(page.did).toEqual([]);
    expect(page.flow.current).toEqual({ status: 'looking-up', order });
    expect(lookups()).toMatchObject([{ orderId: order.id, paymentId: null }]);
  });

  it('offers the review, and says only that, if the order has no payment', () => {
    const { page, answer, lookups } = open();
    expect(answer(none).did).toEqual(['say review']);
    expect([page.flow.current.status, lookups()]).toEqual(['review', []]);
  });

  it('says the review once, although its component is mounted twice', () => {
    const { page, answer } = open();
    answer(none);
    expect(page.dispatch({ type: 'left' }).dispatch({ type: 'watched' }).did).toEqual([]);
  });

  it('says that the order was paid, and by how much, although no id of it is stored here', () => {
    const { page, answer } = open();
    const amount = { minorUnits: 9900, currency: 'USD' };
    const { did } = answer({ paymentId: 'a', outcome: { kind: 'succeeded', reference: 'R1', amount } });
    expect(did).toContain('say succeeded');
    expect(page.flow.current).toMatchObject({ status: 'succeeded', paymentId: 'a', order: { amount } });
    expect(page.dispatch({ type: 'pay' }).did).toEqual(['say succeeded', 'answer already-done']);
  });

  it('stores the id that it found, and asks about it after a pause', () => {
    const { page, answer } = open();
    const { did } = answer({ paymentId: 'a', outcome: { kind: 'processing' } });
    expect(did).toEqual(['say checking', 'remember']);
    const timers = paymentFlow.needs(page.flow).filter(({ key }) => key.startsWith('check-due'));
    expect(timers).toMatchObject([{ afterMs: 1_000 }]);
  });

  it('does not store the id of an attempt that charged nothing', () => {
    const { answer } = open();
    expect(answer({ paymentId: 'a', outcome: { kind: 'declined' } }).did).not.toContain('remember');
  });

  it('asks about the id that is stored here only after it asked about the order', () => {
    const { page, answer } = open();
    page.store(order.id, { latest: 'b' });
    expect(page.dispatch({ type: 'woke' }).did).toEqual([]);
    expect(answer(none).did).toEqual(['say checking', 'ask']);
    expect(page.flow.current).toMatchObject({ phase: 'checking', paymentId: 'b' });
  });

  it('follows the payment of the server, and not an older one whose id is stored here', () => {
    const { page, answer } = open();
    page.store(order.id, { latest: 'declined-before' });
    answer({ paymentId: 'charged', outcome: { kind: 'succeeded' } });
    expect(page.flow.current).toMatchObject({ status: 'succeeded', paymentId: 'charged' });
  });

  it('follows at once what another tab sends', () => {
    const { page, lookups } = open();
    page.dispatch({ type: 'news', orderId: order.id, paymentId: 'b' });
    expect([page.flow.current, lookups()]).toMatchObject([{ phase: 'checking', paymentId: 'b' }, []]);
  });

  it('asks about the order before a retry, if another tab was faster than the first answer', () => {
    const { page, answer, lookups } = open();
    page.dispatch({ type: 'news', orderId: order.id, paymentId: 'b' });
    const { turn } = page.flow.polling;
    page.dispatch({ type: 'checked', paymentId: 'b', turn, outcome: { kind: 'declined' } }).dispatch({ type: 'retry' });
    expect([page.flow.current.status, lookups().length]).toEqual(['looking-up', 1]);
    expect(answer(none).did).toEqual(['say review']);
  });

  it('asks once for each order, whatever amount it has', () => {
    const { page, answer, keys } = open();
    const tipped = { ...order, amount: { minorUnits: 2585, currency: 'USD' } };
    const [first] = keys();
    page.dispatch({ type: 'order-set', order: tipped });
    expect(page.flow.current).toEqual({ status: 'looking-up', order: tipped });
    expect(keys()).toEqual([first]);
    answer(none);
    expect(page.dispatch({ type: 'order-set', order }).flow.current.status).toBe('review');
    expect(page.dispatch({ type: 'order-set', order: another }).flow.current.status).toBe('looking-up');
    expect(keys()).not.toEqual([first]);
  });

  it('ignores an answer about another order, and asks about that one at once', () => {
    const { page, lookups } = open();
    const turn = page.flow.lookup?.turn ?? 0;
    page.dispatch({ type: 'order-set', order: another });
    expect(lookups()).toMatchObject([{ orderId: another.id }]);
    page.dispatch({ type: 'looked-up', turn, paymentId: null, found: none });
    expect(page.flow.current).toEqual({ status: 'looking-up', order: another });
  });

  it('asks nothing while no component is mounted', () => {
    const { page, lookups } = open();
    page.dispatch({ type: 'left' });
    expect(lookups()).toEqual([]);
  });

  it('lets the time to pay pass meanwhile', () => {
    const { page } = open({ expiry: { leftMs: 300_000, warnMs: 60_000, canExtend: true } });
    const now = { monotonic: 300_000, wall: 300_000 };
    const turn = page.flow.lookup?.turn ?? 0;
    page.dispatch({ type: 'looked-up', turn, paymentId: null, found: none }, { now });
    expect(page.flow.current.status).toBe('expired');
  });

  it('asks nothing if the app cannot look up payments', () => {
    const page = createPurePage({ watchers: 0 });
    expect(page.dispatch({ type: 'watched' }).did).toEqual(['say review']);
    expect(page.flow.lookup).toBeNull();
  });
});

describe('a press of Pay before the server told', () => {
  it('pays nothing, and is answered with what is going on', () => {
    const { page } = open();
    expect(page.dispatch({ type: 'pay' }).did).toEqual(['say looking-up']);
    expect(page.dispatch({ type: 'pay-doubted' }).did).toEqual(['say looking-up']);
  });

  it('is answered that it is not clear yet, if the server did not tell', () => {
    const { page, answer } = open();
    answer(null);
    expect(page.dispatch({ type: 'pay' }).did).toEqual(['answer still-unknown']);
  });

  it('cannot be replaced by a cancelled order, which would claim that nothing was charged', () => {
    const { page } = open();
    expect(page.dispatch({ type: 'cancel' }).flow.current.status).toBe('looking-up');
  });
});

describe('a server that does not tell', () => {
  it('is not clear yet, which is said once', () => {
    const { page, answer } = open();
    expect(answer(null).did).toEqual(['say unknown']);
    expect(page.flow.current).toMatchObject({ status: 'unknown', paymentId: null, canSendAgain: false });
    page.dispatch({ type: 'lookup-due', turn: page.flow.lookup?.turn ?? 0 });
    expect(answer(null).did).toEqual([]);
  });

  it('is asked again, after a pause that doubles up to half a minute', () => {
    const { page, answer } = open();
    const pauses = Array.from({ length: 7 }, () => {
      answer(null);
      const [due] = paymentFlow.needs(page.flow).flatMap((need) => (need.type === 'timer' ? [need] : []));
      page.dispatch(due?.event ?? { type: 'woke' });
      return due?.afterMs;
    });
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it.each(['check-now', 'woke'] as const)('is asked again at once after "%s", and never twice at a time', (type) => {
    const { page, answer, keys } = open();
    answer(null);
    expect(keys()).toEqual([]);
    page.dispatch({ type });
    const [asked] = keys();
    expect(asked).toBeDefined();
    expect([page.dispatch({ type }).did, keys()]).toEqual([[], [asked]]);
  });

  it('is answered by the page to the payer who asked, and not to one who did not', () => {
    const { page, answer } = open();
    answer(null);
    page.dispatch({ type: 'check-now' });
    expect(answer(null).did).toEqual(['answer still-unknown']);
    page.dispatch({ type: 'woke' });
    expect(answer(null).did).toEqual([]);
  });

  it('opens the review once it tells that the order has no payment', () => {
    const { page, answer } = open();
    answer(null);
    page.dispatch({ type: 'check-now' });
    expect(answer(none).did).toEqual(['say review']);
  });

  it('keeps the order that the app has changed meanwhile', () => {
    const { page, answer } = open();
    answer(null);
    const tipped = { ...order, amount: { minorUnits: 2585, currency: 'USD' } };
    page.dispatch({ type: 'order-set', order: tipped });
    expect(page.flow.current).toMatchObject({ status: 'unknown', paymentId: null, order: tipped });
  });
});

describe('a server that knows no payer', () => {
  it('makes the page ask to sign in, and nothing about a payment that was never sent', () => {
    const { page, answer } = open();
    expect(answer('signed-out').did).toEqual(['say unknown']);
    expect(page.flow.current).toMatchObject({ status: 'unknown', paymentId: null, isSignedOut: true });
    expect(page.dispatch({ type: 'pay' }).did).toEqual(['tell']);
    page.dispatch({ type: 'check-now' });
    expect(answer('signed-out').did).toEqual(['tell']);
    page.dispatch({ type: 'check-now' });
    expect(answer(none).did).toEqual(['say review']);
  });

  it.each([
    ['stored the id of a payment', { latest: 'a' }, {}],
    ['stored the id of a paid one', { paid: 'a' }, {}],
    ['left for the bank', { left: 'a' }, {}],
    ['may have lost an id, because it stores nothing', {}, { isShared: false }],
  ] as const)('leaves the payment not clear in a browser that %s', (_what, ids, facts) => {
    const page = createPurePage({ current: lookupOf(order), watchers: 0 }, { canLookUp: true, ...facts });
    page.store(order.id, ids);
    page.dispatch({ type: 'watched' });
    const turn = page.flow.lookup?.turn ?? 0;
    page.dispatch({ type: 'looked-up', turn, paymentId: null, found: 'signed-out' });
    expect(page.flow.current).toMatchObject({ status: 'unknown' });
    expect(page.flow.current).not.toHaveProperty('isSignedOut');
  });

  it('is told from one that does not answer, each time that it changes', () => {
    const { page, answer } = open();
    answer(null);
    page.dispatch({ type: 'check-now' });
    expect(answer('signed-out').did).toEqual(['say unknown']);
    page.dispatch({ type: 'check-now' });
    expect(answer(null).did).toEqual(['say unknown']);
    expect(page.flow.current).not.toHaveProperty('isSignedOut');
  });
});

describe('an order that changed while its payment was under way', () => {
  it('is looked up again before a retry, and its payment is followed', () => {
    const { page, answer } = open();
    answer(none);
    page
      .dispatch({ type: 'delivered', order, hearing: 'heard', opensPay: true })
      .dispatch({ type: 'id-created', paymentId: 'a' })
      .dispatch({ type: 'locked', paymentId: 'a', lock: 'held' });
    const outcome = { kind: 'failed', reason: 'order-changed' } as const;
    expect(page.dispatch({ type: 'replied', paymentId: 'a', send: 1, outcome }).did).toContain('say failed');
    expect(page.dispatch({ type: 'retry' }).flow.current.status).toBe('looking-up');
    answer({ paymentId: 'b', outcome: { kind: 'processing' } });
    expect(page.flow.current).toMatchObject({ phase: 'checking', paymentId: 'b' });
  });
});

describe('a payment without a lock', () => {
  /** Pay was pressed, and no other tab has stored an id. */
  function press(given: Parameters<typeof createPurePage>[1] = {}) {
    const { page, answer } = open(given);
    answer(none);
    page
      .dispatch({ type: 'delivered', order, hearing: 'heard', opensPay: true })
      .dispatch({ type: 'id-created', paymentId: 'a' })
      .dispatch({ type: 'locked', paymentId: 'a', lock: 'missing' });
    return {
      page,
      needs: () => paymentFlow.needs(page.flow).filter(({ type }) => type === 'lookup'),
      tell: (found: FoundPayment | null, turn = 0) => page.dispatch({ type: 'looked-up', turn, paymentId: 'a', found }),
    };
  }

  it('asks once more before it is sent, because another tab may have sent an id that is not readable yet', () => {
    const { page, needs, tell } = press();
    expect(page.dispatch({ type: 'tabs-awaited', paymentId: 'a' }).did).toEqual([]);
    expect(needs()).toMatchObject([{ orderId: order.id, paymentId: 'a' }]);
    expect(tell(none).did).toContain('send');
    expect(needs()).toEqual([]);
  });

  it('asks at once if other tabs cannot read what this one stores', () => {
    const { needs, tell } = press({ isShared: false });
    expect(needs().length).toBe(1);
    expect(tell(none).did).toContain('send');
  });

  it('gives way to the payment that another tab has sent', () => {
    const { page, tell } = press();
    page.dispatch({ type: 'tabs-awaited', paymentId: 'a' });
    expect(tell({ paymentId: 'b', outcome: { kind: 'processing' } }).did).not.toContain('send');
    expect(page.flow.current).toMatchObject({ phase: 'checking', paymentId: 'b' });
  });

  it('gives way to an id that can be read by now', () => {
    const { page, tell } = press();
    page.dispatch({ type: 'tabs-awaited', paymentId: 'a' }).store(order.id, { latest: 'b' });
    expect(tell(none).did).not.toContain('send');
    expect(page.flow.current).toMatchObject({ phase: 'checking', paymentId: 'b' });
  });

  it.each([
    ['another attempt that charged nothing', { paymentId: 'b', outcome: { kind: 'declined' } }],
    ['its own id', { paymentId: 'a', outcome: { kind: 'unknown' } }],
  ] as const)('is sent if the server knows %s', (_what, found) => {
    const { page, tell } = press();
    page.dispatch({ type: 'tabs-awaited', paymentId: 'a' });
    expect(tell(found).did).toContain('send');
  });

  it('is not sent if the server does not answer, and the page asks about it', () => {
    const { page, tell } = press();
    page.dispatch({ type: 'tabs-awaited', paymentId: 'a' });
    expect(tell(null).did).toEqual(['say checking', 'ask']);
    expect(page.flow.current).toMatchObject({ phase: 'checking', paymentId: 'a' });
    expect(page.flow.lock).toBeNull();
  });

  it('is sent once, whichever answer comes late', () => {
    const { page, tell } = press();
    page.dispatch({ type: 'tabs-awaited', paymentId: 'a' });
    tell(none);
    expect(tell(none).did).toEqual([]);
    expect(tell(none, 1).did).toEqual([]);
  });
});

describe('an order that was refunded', () => {
  const refunded = { kind: 'refunded', reference: 'R3' } as const;

  it('is said, and cannot be paid again', () => {
    const { page, answer } = open();
    expect(answer({ paymentId: 'a', outcome: refunded }).did).toContain('say refunded');
    expect(page.dispatch({ type: 'retry' }).flow.current.status).toBe('refunded');
    expect(page.dispatch({ type: 'pay' }).did).toEqual(['say refunded', 'answer already-done']);
  });

  it('stays refunded, although an older answer calls it paid', () => {
    const { page, answer } = open();
    answer({ paymentId: 'a', outcome: { kind: 'processing' } });
    const { turn } = page.flow.polling;
    page.dispatch({ type: 'checked', paymentId: 'a', turn, outcome: { kind: 'succeeded' } });
    page.dispatch({ type: 'checked', paymentId: 'a', turn: turn + 9, outcome: refunded });
    expect(page.flow.current).toMatchObject({ status: 'refunded', reference: 'R3' });
    page.dispatch({ type: 'checked', paymentId: 'a', turn, outcome: { kind: 'succeeded' } });
    expect(page.flow.current.status).toBe('refunded');
  });

  it('is said of an earlier attempt too', () => {
    const { page, answer } = open();
    answer({ paymentId: 'a', outcome: { kind: 'declined' } });
    page.dispatch({ type: 'retry' });
    answer(none);
    const ended = page.dispatch({ type: 'checked', paymentId: 'a', turn: 0, outcome: refunded });
    expect(ended.did).toContain('say refunded');
  });
});
