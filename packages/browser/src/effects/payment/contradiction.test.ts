import type { PayOutcome } from '@payaloud/core/payment';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it, vi } from 'vitest';
import { createWaitingServer, openWith } from './test-support/createWaitingServer';
import { order } from './test-support/simulatePayment';
import { beginsAs, messageOf } from './test-support/messageOf';

const { replies } = en.sentences.payment;
const action = { kind: 'redirect', url: 'https://bank.example' } as const;
const paidAfterAll = messageOf('paid-after-all', { reference: 'R7' });

describe('an end that another end contradicts', () => {
  it('was "declined", but was paid: the payer hears it once, in words, with the reference', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    const { clock, controller, status, page } = openWith(server);
    controller.pay();
    await clock.pass(3_000);
    expect(page.said.at(-1)).toMatch(/^Declined/);
    server.reply('id-1', { kind: 'succeeded', reference: 'R7' });
    await clock.pass(60_000);
    expect(status()).toBe('succeeded');
    expect(page.said.filter((text) => text.startsWith('Paid'))).toEqual([paidAfterAll]);
    controller.retry();
    controller.pay();
    expect(page.said.at(-1)).toBe(replies['already-done']);
    expect(server.requests).toBe(1);
  });

  it('was "cancelled", but was paid', async () => {
    const server = createWaitingServer({ kind: 'undoable', forMs: 20_000 });
    const { clock, controller, page } = openWith(server, { cancel: () => Promise.resolve({ kind: 'cancelled' }) });
    controller.pay();
    await clock.pass(3_000);
    controller.undo();
    await clock.pass(100);
    expect(page.said.at(-1)).toMatch(/^Cancelled/);
    server.reply('id-1', { kind: 'succeeded', reference: 'R7' });
    await clock.pass(100);
    expect(page.said.at(-1)).toBe(paidAfterAll);
  });

  it('is corrected in the review of the next attempt, which can then no longer be sent', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    const { clock, controller, status, page } = openWith(server);
    controller.pay();
    await clock.pass(3_000);
    controller.retry();
    expect(status()).toBe('review');
    server.reply('id-1', { kind: 'succeeded', reference: 'R7' });
    await clock.pass(10);
    controller.pay();
    await clock.pass(60_000);
    expect(controller.getState()).toMatchObject({ status: 'succeeded', paymentId: 'id-1' });
    // Once by itself, and once in answer to the press of Pay.
    expect(page.said.filter((text) => text.startsWith('Paid'))).toEqual([paidAfterAll, paidAfterAll]);
    expect(server.requests).toBe(1);
  });

  it('cancels the next attempt if the server still holds it, and ends as paid', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    const cancelled: string[] = [];
    const cancel = async (paymentId: string): Promise<PayOutcome> => {
      cancelled.push(paymentId);
      return { kind: 'cancelled' };
    };
    const { clock, controller, page } = openWith(server, { cancel });
    controller.pay();
    await clock.pass(3_000);
    controller.retry();
    controller.pay();
    server.checked = { kind: 'action-required', action };
    await clock.pass(10);
    server.reply('id-2', { kind: 'action-required', action });
    await clock.pass(10);
    server.reply('id-1', { kind: 'succeeded', reference: 'R7' });
    await clock.pass(1_000);
    expect(cancelled).toEqual(['id-2']);
    expect(controller.getState()).toMatchObject({ status: 'succeeded', paymentId: 'id-1' });
    expect(page.said.at(-1)).toBe(paidAfterAll);
  });

  it('blocks sending an unseen next attempt again, and continues with the paid one', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    let first: PayOutcome = { kind: 'declined' };
    const check = async (paymentId: string) => (paymentId === 'id-1' ? first : server.checked);
    const { clock, controller, page } = openWith(server, { check });
    controller.pay();
    await clock.pass(3_000);
    controller.retry();
    controller.pay();
    server.checked = { kind: 'not-found' };
    await clock.pass(60_000);
    expect(controller.getState()).toMatchObject({ status: 'unknown', canSendAgain: true, paymentId: 'id-2' });
    first = { kind: 'succeeded', reference: 'R7' };
    server.reply('id-1', first);
    await clock.pass(10);
    expect(page.said.at(-1)).toBe(paidAfterAll);
    // Nothing on the page or in a repeat says any longer that it is safe, whatever the server answers later.
    expect(controller.getState()).toMatchObject({ status: 'unknown', canSendAgain: false, paymentId: 'id-2' });
    controller.sendAgain();
    const before = page.said.length;
    await clock.pass(60_000);
    expect(controller.getState()).toMatchObject({ status: 'succeeded', paymentId: 'id-1' });
    expect(page.said.slice(before)).toEqual([
      expect.stringMatching(/^Checking/),
      messageOf('succeeded', { reference: 'R7' }),
    ]);
    controller.sendAgain();
    await clock.pass(10_000);
    expect([page.said.at(-1), server.requests]).toEqual([replies['already-done'], 2]);
    // The payer need not hear that the other attempt failed.
    server.reply('id-2', { kind: 'declined' });
    await clock.pass(10);
    expect(page.said.at(-1)).toBe(replies['already-done']);
    expect(controller.getState()).toMatchObject({ status: 'succeeded', paymentId: 'id-1' });
  });

  it('cancels the next attempt as soon as the server holds it, however often it is asked', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    const cancel = vi.fn(async (): Promise<PayOutcome> => ({ kind: 'action-required', action }));
    const { clock, controller, page } = openWith(server, { cancel });
    controller.pay();
    await clock.pass(3_000);
    controller.retry();
    controller.pay();
    await clock.pass(10);
    server.reply('id-1', { kind: 'succeeded', reference: 'R7' });
    await clock.pass(10);
    expect(page.said.at(-1)).toBe(paidAfterAll);
    server.checked = { kind: 'action-required', action };
    server.reply('id-2', server.checked);
    await clock.pass(60_000);
    expect(cancel.mock.calls).toEqual([['id-2']]);
  });

  it('stops the next attempt just before it is sent', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    const { clock, controller, page, status } = openWith(server, { lock: null });
    controller.pay();
    await clock.pass(3_000);
    controller.retry();
    controller.pay();
    await clock.pass(1);
    server.checked = { kind: 'succeeded', reference: 'R7' };
    server.reply('id-1', server.checked);
    await clock.pass(5_000);
    expect(page.said).toContain(paidAfterAll);
    expect([status(), server.requests]).toEqual(['succeeded', 1]);
  });

  it('blocks paying again while an earlier attempt is reported as both paid and unpaid', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    let answerLate = (_outcome: PayOutcome) => {};
    const checks = [new Promise<PayOutcome>((resolve) => (answerLate = resolve))];
    const check = () => checks.pop() ?? server.check();
    const { clock, controller, page, status } = openWith(server, { check });
    controller.pay();
    await clock.pass(15_000);
    expect(status()).toBe('declined');
    controller.retry();
    controller.pay();
    await clock.pass(10);
    server.reply('id-1', { kind: 'succeeded', reference: 'R7' });
    await clock.pass(10);
    answerLate({ kind: 'declined' });
    await clock.pass(10);
    expect(page.said.at(-1)).toContain(messageOf('contradicted').split('. ')[1] ?? '');
    server.reply('id-2', { kind: 'declined' });
    await clock.pass(10);
    controller.retry();
    controller.pay();
    await clock.pass(60_000);
    expect([status(), server.requests]).toEqual(['unknown', 2]);
  });

  it('is announced even if the page has moved to another order, which can still be paid', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    const { clock, controller, page } = openWith(server);
    controller.pay();
    await clock.pass(3_000);
    controller.setOrder({ ...order, id: 'order-2', amount: { minorUnits: 9900, currency: 'USD' } });
    server.reply('id-1', { kind: 'succeeded', reference: 'R7' });
    await clock.pass(60_000);
    expect(page.said.filter((text) => text.startsWith('Paid'))).toEqual([paidAfterAll]);
    expect(controller.getState()).toMatchObject({ status: 'review', order: { id: 'order-2' } });
  });

  it('is announced in every tab that announced the other end', async () => {
    const server = createWaitingServer({ kind: 'declined' });
    const { clock, controller, open } = openWith(server);
    const other = open({ check: server.check });
    controller.pay();
    await clock.pass(5_000);
    expect(other.status()).toBe('declined');
    other.controller.retry();
    server.checked = { kind: 'succeeded', reference: 'R7' };
    server.reply('id-1', { kind: 'succeeded', reference: 'R7' });
    await clock.pass(5_000);
    expect(other.status()).toBe('succeeded');
    expect(other.said.at(-1)).toBe(paidAfterAll);
  });

  it('was "paid", then declined: not confirmed, do not pay again, until the server says "paid"', async () => {
    const server = createWaitingServer({ kind: 'succeeded', reference: 'R7' });
    const { clock, controller, status, page } = openWith(server);
    controller.pay();
    await clock.pass(3_000);
    expect(status()).toBe('succeeded');
    server.checked = { kind: 'declined' };
    server.reply('id-1', { kind: 'declined' });
    await clock.pass(120_000);
    expect(status()).toBe('unknown');
    expect(page.said.at(-1)).toBe(messageOf('contradicted', { reference: 'R7' }));
    controller.pay();
    controller.retry();
    controller.sendAgain();
    expect(page.said.at(-1)).toBe(replies['still-unknown']);
    server.checked = { kind: 'succeeded', reference: 'R7' };
    await clock.pass(120_000);
    expect(page.said.at(-1)).toBe(paidAfterAll);
    expect([status(), server.requests]).toEqual(['succeeded', 1]);
  });

  describe('after a reload or in another tab', () => {
    const contradicted = messageOf('contradicted');

    it.each(['declined', 'failed', 'cancelled', 'expired'] as const)(
      'was "paid", and is now "%s": not confirmed, and nothing more is sent',
      async (kind) => {
        const server = createWaitingServer({ kind: 'succeeded', reference: 'R7' });
        const { clock, page, open } = openWith(server);
        page.controller.pay();
        await clock.pass(3_000);
        expect(page.said.at(-1)).toMatch(/^Paid/);
        page.tab.end();
        server.checked = { kind };
        const next = open({ pay: server.pay, check: server.check });
        await clock.pass(60_000);
        expect(next.said).toEqual([expect.stringMatching(/^Checking/), contradicted]);
        next.controller.retry();
        next.controller.pay();
        next.controller.sendAgain();
        await clock.pass(60_000);
        expect([next.status(), server.requests]).toEqual(['unknown', 1]);
        server.checked = { kind: 'succeeded', reference: 'R7' };
        await clock.pass(60_000);
        expect(next.said.at(-1)).toBe(paidAfterAll);
      },
    );

    it('was "paid": a server that has forgotten it does not make sending again safe', async () => {
      const server = createWaitingServer({ kind: 'succeeded' });
      const { clock, page, open } = openWith(server);
      page.controller.pay();
      await clock.pass(3_000);
      page.tab.end();
      server.checked = { kind: 'not-found' };
      const next = open({ pay: server.pay, check: server.check });
      await clock.pass(60_000);
      expect(next.said.at(-1)).toMatch(beginsAs('unknown'));
      expect(next.controller.getState()).toMatchObject({ status: 'unknown', canSendAgain: false });
    });

    it('was "paid": a replica that still calls it held does not make the page cancel it', async () => {
      const server = createWaitingServer({ kind: 'succeeded' });
      const cancel = vi.fn(async (): Promise<PayOutcome> => ({ kind: 'cancelled' }));
      const { clock, page, open } = openWith(server);
      page.controller.pay();
      await clock.pass(3_000);
      page.tab.end();
      server.checked = { kind: 'action-required', action };
      open({ pay: server.pay, check: server.check, cancel });
      await clock.pass(10_000);
      expect(cancel).not.toHaveBeenCalled();
    });

    it('was "declined" in a tab whose next try was lost, then paid in the first: announced there, and again after a reload', async () => {
      const server = createWaitingServer({ kind: 'declined' });
      const { clock, page, open } = openWith(server, { lock: null, timeoutMs: 30_000 });
      const paid: PayOutcome = { kind: 'succeeded', reference: 'R7' };
      const check = async (paymentId: string): Promise<PayOutcome> =>
        paymentId === 'id-1' ? server.checked : { kind: 'not-found' };
      const how = { pay: server.pay, check, lock: null, timeoutMs: 1_000, createPaymentId: () => 'id-b' };
      page.controller.pay();
      await clock.pass(100);
      const other = open(how);
      await clock.pass(3_000);
      expect(other.status()).toBe('declined');
      other.controller.retry();
      other.controller.pay();
      await clock.pass(3_000);
      server.checked = paid;
      server.reply('id-1', paid);
      await clock.pass(60_000);
      expect(other.said).toContain(paidAfterAll);
      expect([other.status(), other.said.at(-1)]).toEqual(['succeeded', expect.stringMatching(/^Paid/)]);
      other.tab.end();
      const next = open(how);
      await clock.pass(60_000);
      expect([next.status(), next.said.at(-1), server.requests]).toEqual([
        'succeeded',
        messageOf('succeeded', { reference: 'R7' }),
        2,
      ]);
    });

    it('was "paid" while another tab tried again: a tab that opens then asks about the paid attempt', async () => {
      const server = createWaitingServer({ kind: 'declined' });
      const { clock, page, open } = openWith(server, { lock: null, channel: null });
      const check = async (paymentId: string): Promise<PayOutcome> => ({
        kind: paymentId === 'id-1' ? 'succeeded' : 'not-found',
      });
      const how = { check, lock: null, channel: null };
      page.controller.pay();
      await clock.pass(3_000);
      page.controller.retry();
      open(how);
      await clock.pass(1_000);
      page.controller.pay();
      await clock.pass(10);
      const last = open(how);
      await clock.pass(60_000);
      expect([last.status(), server.requests]).toEqual(['succeeded', 1]);
    });

    it('is not announced as declined by a tab that opens later, and no tab sends another attempt', async () => {
      const server = createWaitingServer({ kind: 'succeeded' });
      const { clock, page, open } = openWith(server, { lock: null, channel: null });
      const how = { pay: server.pay, check: server.check, lock: null, channel: null, createPaymentId: () => 'id-b' };
      const other = open(how);
      page.controller.pay();
      await clock.pass(3_000);
      expect(page.status()).toBe('succeeded');
      server.checked = { kind: 'declined' };
      other.controller.pay();
      await clock.pass(60_000);
      expect(other.said.at(-1)).toMatch(contradicted);
      expect(server.requests).toBe(1);
    });
  });
});
