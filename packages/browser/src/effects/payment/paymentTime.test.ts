import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { simulatePayment } from './test-support/simulatePayment';
import { beginsAs, messageOf } from './test-support/messageOf';

describe('the time of a payment', () => {
  it('sends nothing before the undo window is over, and nothing if the payer undid it', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open({ undoMs: 5_000 });
    const { controller, status } = page;
    controller.pay();
    await clock.pass(4_900);
    expect(status()).toBe('undoable');
    expect(provider.requests).toBe(0);
    controller.undo();
    await clock.pass(60_000);
    expect(status()).toBe('cancelled');
    expect(provider.requests).toBe(0);
    expect(page.said.filter((text) => text.includes('You can undo it for 5 seconds'))).toHaveLength(1);
  });

  it('warns at least 20 seconds before the end, whatever the app says (WCAG 2.2.1)', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ expiry: { leftMs: 60_000, warnMs: 1_000 } });
    await clock.pass(39_000);
    expect(page.said).toHaveLength(1);
    await clock.pass(2_000);
    expect(page.said.at(-1)).toBe(messageOf('expiring', { forMs: 20_000 }));
  });

  it('warns and ends in a browser that rounds its clock, whose timers seem to fire early', async () => {
    const { clock, open } = simulatePayment();
    const after = (ms: number, run: () => void) => clock.after(ms < 1 ? ms : ms - 0.4, run);
    const page = open({ clock: { ...clock, after }, expiry: { leftMs: 60_000, warnMs: 20_000 } });
    await clock.pass(41_000);
    expect(page.said).toHaveLength(2);
    await clock.pass(20_000);
    expect(page.status()).toBe('expired');
  });

  it('announces once that the undo window opens and once that it is over', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ undoMs: 5_000 });
    const { controller, status } = page;
    controller.pay();
    await clock.pass(10_000);
    expect(status()).toBe('succeeded');
    expect(page.said.slice(1)).toEqual([
      messageOf('undo-open', { forMs: 5_000 }),
      messageOf('undo-ended'),
      expect.stringMatching(/^Paid/),
    ]);
  });

  it('pays nothing if the device slept through the undo window', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open({ undoMs: 5_000 });
    const { controller, status } = page;
    controller.pay();
    await clock.pass(1_000);
    clock.sleep(3_600_000);
    await clock.pass(60_000);
    expect(status()).toBe('cancelled');
    expect(provider.requests).toBe(0);
    expect(page.said.at(-1)).toBe(messageOf('undo-missed'));
  });

  it('pays nothing if the component left during the undo window', async () => {
    const { clock, provider, open } = simulatePayment();
    const { controller, disconnect, status } = open({ undoMs: 5_000 });
    controller.pay();
    await clock.pass(1_000);
    disconnect();
    await clock.pass(60_000);
    expect([status(), provider.requests]).toEqual(['cancelled', 0]);
  });

  it('lets the server hold the payment for undo, and trusts its answer', async () => {
    const { clock, provider, open } = simulatePayment({ provider: { plan: () => ({ undoMs: 6_000 }) } });
    const { controller, status } = open();
    controller.pay();
    await clock.pass(500);
    expect(status()).toBe('undoable');
    controller.undo();
    await clock.pass(500);
    expect(status()).toBe('cancelled');
    expect(provider.chargesOf('order-1')).toEqual([]);
  });

  it.each([
    ['goes on with the time that is left', 15_000, ['undoable', 'processing']],
    ['is over if its time has passed', 30_000, ['processing', 'processing']],
  ])('after a remount, the undo window that the server holds %s', async (_, absentMs, expected) => {
    const { clock, open } = simulatePayment();
    const { controller, disconnect, status } = open({
      pay: () => Promise.resolve({ kind: 'undoable', forMs: 20_000 }),
      check: () => Promise.resolve({ kind: 'processing' }),
    });
    controller.pay();
    await clock.pass(2_000);
    expect(status()).toBe('undoable');
    disconnect();
    await clock.pass(absentMs);
    expect(status()).toBe('undoable');
    controller.connect();
    await clock.pass(2_000);
    const afterRemount = status();
    await clock.pass(2_000);
    expect([afterRemount, status()]).toEqual(expected);
  });

  it('warns before the time is over, extends it, and ends it once', async () => {
    const { clock, open } = simulatePayment();
    const page = open({
      expiry: { leftMs: 120_000, extend: async () => ({ leftMs: 120_000 }) },
    });
    const { controller, status } = page;
    await clock.pass(59_000);
    expect(page.said).toHaveLength(1);
    await clock.pass(2_000);
    expect(page.said.at(-1)).toBe(messageOf('expiring', { forMs: 60_000 }));
    controller.extend();
    await clock.pass(10);
    expect(page.said.at(-1)).toMatch(beginsAs('extended'));
    await clock.pass(119_000);
    expect(status()).toBe('review');
    await clock.pass(2_000);
    expect(status()).toBe('expired');
    expect(page.said.filter((text) => beginsAs('expired').test(text))).toHaveLength(1);
  });

  it('says nothing about an extension after the payer has left', async () => {
    const { clock, open } = simulatePayment();
    let give = (_time: { leftMs: number }) => {};
    const extend = () => new Promise<{ leftMs: number }>((resolve) => (give = resolve));
    const page = open({ expiry: { leftMs: 60_000, extend } });
    page.controller.extend();
    page.disconnect();
    give({ leftMs: 120_000 });
    await clock.pass(10);
    const { length } = page.said;
    await clock.pass(600_000);
    expect(page.said).toHaveLength(length);
  });

  it('notices as soon as the page is visible that the time ran out while it slept', async () => {
    const { clock, open } = simulatePayment();
    const { controller, tab, status } = open({ expiry: { leftMs: 120_000 } });
    clock.sleep(300_000);
    tab.wake();
    expect(status()).toBe('expired');
    controller.pay();
    await clock.pass(1_000);
    expect(status()).toBe('expired');
  });

  it('is not affected by a wall clock that is set back', async () => {
    const { clock, open } = simulatePayment();
    const { status } = open({ expiry: { leftMs: 120_000 } });
    clock.setWallBy(-86_400_000);
    await clock.pass(121_000);
    expect(status()).toBe('expired');
  });

  it('does not end the time while a request for more is pending', async () => {
    const { clock, open } = simulatePayment();
    const extend = () => new Promise<{ leftMs: number }>((give) => clock.after(5_000, () => give({ leftMs: 120_000 })));
    const page = open({ expiry: { leftMs: 30_000, extend } });
    await clock.pass(28_000);
    page.controller.extend();
    await clock.pass(10_000);
    expect([page.status(), page.said.at(-1)]).toEqual(['review', expect.stringMatching(beginsAs('extended'))]);
    await clock.pass(120_000);
    expect(page.status()).toBe('expired');
  });

  it('ends the time if a request for more gets no answer', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ expiry: { leftMs: 30_000, extend: () => new Promise(() => {}) } });
    await clock.pass(28_000);
    page.controller.extend();
    await clock.pass(31_000);
    expect(page.said.slice(-2)).toEqual([
      en.sentences.payment.replies['not-extended'],
      expect.stringMatching(beginsAs('expired')),
    ]);
  });
});
