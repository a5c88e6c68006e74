import { en } from '@payaloud/core/languages/en';
import type { PayOutcome } from '@payaloud/core/payment';
import { expect, it } from 'vitest';
import { simulatePayment } from './test-support/simulatePayment';

const pay = async (): Promise<PayOutcome> => ({ kind: 'unknown', reference: 'A7' });

it('says of an unclear payment that the page keeps checking, and whom the payer can ask', async () => {
  const { clock, open } = simulatePayment();
  const page = open({ pay, check: pay, helpContact: 'Corner Cafe, 555 0100.' });
  page.controller.pay();
  await clock.pass(1_000);
  expect(page.said.at(-1)).toBe(
    'Don’t pay again: 23.50 dollars to Corner Cafe. We don’t know yet whether you paid. Reference A7. For help: Corner Cafe, 555 0100. This page keeps checking, and you can come back to it.',
  );
});

it('keeps checking for days, ever more rarely', async () => {
  const { clock, open } = simulatePayment();
  let checks = 0;
  let outcome: PayOutcome = { kind: 'unknown' };
  const page = open({ pay, check: async () => (checks++, outcome) });
  page.controller.pay();
  await clock.pass(24 * 3_600_000);
  expect(checks).toBeLessThan(200);
  outcome = { kind: 'succeeded' };
  await clock.pass(2 * 3_600_000);
  expect(page.said.at(-1)).toBe('Paid 23.50 dollars to Corner Cafe.');
});

it('names the contact with each digit as a word, and not if others may hear', async () => {
  const { clock, open } = simulatePayment();
  const page = open({ pay, check: pay, helpContact: 'Corner Cafe, 555 0100' });
  page.controller.pay();
  await clock.pass(1_000);
  const said = page.announcer.said.at(-1);
  const words = said?.speech === undefined ? await said?.inWords?.() : said;
  expect(words?.speech).toContain('For help: Corner Cafe, five five five zero one zero zero.');
  expect(words?.masked).toContain(en.sentences.announcement.askToHear.replaceAll(/[“”]/g, ''));
  expect(words?.masked).not.toContain('Corner');
});
