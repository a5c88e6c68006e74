import { describe, expect, it } from 'vitest';
import { simulatePayment } from './test-support/simulatePayment';

describe('the time of a payment', () => {
  it('sends nothing before the window for undo is over, and nothing when it was used', async () => {
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

  it('warns 20 seconds before the end at the latest, whatever the app says (WCAG 2.2.1)', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ expiry: { leftMs: 60_000, warnMs: 1_000 } });
    await clock.pass(39_000);
    expect(page.said).toHaveLength(1);
    await clock.pass(2_000);
    expect(page.said.at(-1)).toMatch(/^Time is short .* It ends in 20 seconds/);
  });

  it('says once that the window is open and once that it is over', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ undoMs: 5_000 });
    const { controller, status } = page;
    controller.pay();
    await clock.pass(10_000);
    expect(status()).toBe('succeeded');
    expect(page.said.slice(1)).toEqual([
      expect.stringMatching(/You can undo it/),
      expect.stringMatching(/cannot be undone any more/),
      expect.stringMatching(/^Paid/),
    ]);
  });

  it('pays nothing where the device slept through the window', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open({ undoMs: 5_000 });
    const { controller, status } = page;
    controller.pay();
    await clock.pass(1_000);
    clock.sleep(3_600_000);
    await clock.pass(60_000);
    expect(status()).toBe('cancelled');
    expect(provider.requests).toBe(0);
    expect(page.said.at(-1)).toMatch(/^Not paid .*asleep/);
  });

  it('pays nothing where the page let go of it within the window', async () => {
    const { clock, provider, open } = simulatePayment();
    const { controller, disconnect, status } = open({ undoMs: 5_000 });
    controller.pay();
    await clock.pass(1_000);
    disconnect();
    await clock.pass(60_000);
    expect([status(), provider.requests]).toEqual(['cancelled', 0]);
  });

  it('lets the server hold the payment for undo, and believes what it answers', async () => {
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

  it('warns before the time is over, extends it, and ends it once', async () => {
    const { clock, open } = simulatePayment();
    const page = open({
      expiry: { leftMs: 120_000, extend: async () => ({ leftMs: 120_000 }) },
    });
    const { controller, status } = page;
    await clock.pass(59_000);
    expect(page.said).toHaveLength(1);
    await clock.pass(2_000);
    expect(page.said.at(-1)).toMatch(/^Time is short .*60 seconds/);
    controller.extend();
    await clock.pass(10);
    expect(page.said.at(-1)).toMatch(/^More time/);
    await clock.pass(119_000);
    expect(status()).toBe('review');
    await clock.pass(2_000);
    expect(status()).toBe('expired');
    expect(page.said.filter((text) => text.startsWith('Expired'))).toHaveLength(1);
  });

  it('says nothing more of time that is given after the payer has left', async () => {
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

  it('notices at once, when the page is seen again, that the time ran out in its sleep', async () => {
    const { clock, open } = simulatePayment();
    const { controller, tab, status } = open({ expiry: { leftMs: 120_000 } });
    clock.sleep(300_000);
    tab.wake();
    expect(status()).toBe('expired');
    controller.pay();
    await clock.pass(1_000);
    expect(status()).toBe('expired');
  });

  it('is not led astray by a wall clock that is set back', async () => {
    const { clock, open } = simulatePayment();
    const { status } = open({ expiry: { leftMs: 120_000 } });
    clock.setWallBy(-86_400_000);
    await clock.pass(121_000);
    expect(status()).toBe('expired');
  });

  it('does not end the time while more of it, asked for in time, is on its way', async () => {
    const { clock, open } = simulatePayment();
    const extend = () => new Promise<{ leftMs: number }>((give) => clock.after(5_000, () => give({ leftMs: 120_000 })));
    const page = open({ expiry: { leftMs: 30_000, extend } });
    await clock.pass(28_000);
    page.controller.extend();
    await clock.pass(10_000);
    expect([page.status(), page.said.at(-1)]).toEqual(['review', expect.stringMatching(/^More time/)]);
    await clock.pass(120_000);
    expect(page.status()).toBe('expired');
  });

  it('ends the time where more of it was asked for and nobody answers', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ expiry: { leftMs: 30_000, extend: () => new Promise(() => {}) } });
    await clock.pass(28_000);
    page.controller.extend();
    await clock.pass(31_000);
    expect(page.said.slice(-2)).toEqual(['More time could not be given.', expect.stringMatching(/^Expired/)]);
  });
});
