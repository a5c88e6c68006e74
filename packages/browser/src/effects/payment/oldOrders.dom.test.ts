import { preload } from '@payaloud/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { simulatePayment } from './test-support/simulatePayment';

await preload();

const day = 86_400_000;
const order = (id: string) => ({ id, amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' });
const orderKeys = () => Object.keys(localStorage).filter((key) => /^payaloud:(payment|paid):/.test(key));

afterEach(() => localStorage.clear());

describe('ids of orders in localStorage', () => {
  async function pay(world: ReturnType<typeof simulatePayment>, id: string) {
    const page = world.open({ order: order(id), storage: localStorage });
    page.controller.pay();
    await world.clock.pass(2_000);
    expect(page.status()).toBe('succeeded');
    page.disconnect();
  }

  it('end 90 days after they were stored, at the next payment', async () => {
    const world = simulatePayment();
    await pay(world, 'first');
    await world.clock.pass(89 * day);
    await pay(world, 'second');
    expect(orderKeys()).toContain('payaloud:paid:first');
    await world.clock.pass(2 * day);
    await pay(world, 'third');
    expect(orderKeys().some((key) => key.endsWith('first'))).toBe(false);
    expect(orderKeys()).toEqual(expect.arrayContaining(['payaloud:paid:second', 'payaloud:paid:third']));
    const dates = localStorage.getItem('payaloud:payment-days');
    expect(Object.keys(JSON.parse(dates ?? '{}') as object)).toHaveLength(4);
    expect(dates).not.toMatch(/first|second|third/);
  });

  it('of a version without dates, or with a date in the future, are kept for 90 days from now', async () => {
    const world = simulatePayment();
    localStorage.setItem('payaloud:paid:undated', 'id-1');
    localStorage.setItem('payaloud:paid:future', 'id-2');
    await pay(world, 'first');
    const dates = JSON.parse(localStorage.getItem('payaloud:payment-days') ?? '{}') as Record<string, number>;
    const inFuture = Object.fromEntries(Object.keys(dates).map((mark) => [mark, 9_999_999]));
    localStorage.setItem('payaloud:payment-days', JSON.stringify(inFuture));
    await pay(world, 'first-again');
    expect(orderKeys()).toEqual(expect.arrayContaining(['payaloud:paid:undated', 'payaloud:paid:future']));
    await world.clock.pass(91 * day);
    await pay(world, 'second');
    expect(orderKeys().toSorted()).toEqual(['payaloud:paid:second', 'payaloud:payment:second']);
  });

  it('are stored whatever the record of dates contains', async () => {
    for (const broken of ['', 'null', '[]', '{', '"x"', '{"payaloud:paid:a":"x"}']) {
      localStorage.setItem('payaloud:payment-days', broken);
      await pay(simulatePayment(), 'first');
      expect(orderKeys()).toContain('payaloud:paid:first');
      localStorage.clear();
    }
  });
});
