import {
  connectSelfVoicing,
  createAnnouncer,
  createPreferenceStore,
  createSpeaker,
  type Announcer,
} from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import type { PayOutcome } from '@payaloud/core/payment';
import { PaymentStatus, preload, usePayment } from '@payaloud/react';
import { createFakeClock, createSynthesisTwin, type FakeClock } from '@payaloud/testing';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

const order = { id: 'order-of-bank-frame', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };
const undo: (() => void)[] = [];
const patient = { timeout: 60_000 };

beforeAll(() => preload());

afterEach(() => {
  for (const end of undo.splice(0).toReversed()) end();
  cleanup();
  localStorage.clear();
});

interface BankProps {
  readonly announcer: Announcer;
  readonly url: string;
  readonly check: () => Promise<PayOutcome>;
  readonly clock: FakeClock;
}

function Checkout({ announcer, url, check, clock }: BankProps) {
  const payment = usePayment({
    order,
    language: en,
    locale: 'en-US',
    announcer,
    clock,
    pay: () => Promise.resolve({ kind: 'action-required', action: { kind: '3-d-secure', url } }),
    check,
    bankOrigins: [location.origin],
  });
  return (
    <main>
      <button {...payment.payButtonProps} />
      <PaymentStatus payment={payment} language={en} locale="en-US" announcer={announcer} />
    </main>
  );
}

describe.each([30, 60])('the bank’s question, with a voice of %i ms a character', (msPerCharacter) => {
  it('is heard on arrival, and its end before the page would ask again by itself', async () => {
    const twin = createSynthesisTwin({ msPerCharacter });
    undo.push(twin.connect(window));
    const preferences = createPreferenceStore({ storage: () => null });
    const announcer = createAnnouncer({ preferences, speaker: createSpeaker({ preferences }) });
    undo.push(announcer.connect(document), connectSelfVoicing(document.body, { announcer, language: en, preferences }));
    preferences.choose({ pageVoice: 'on', privacy: 'private', regions: 'off', earcons: 'off' });
    const bank = { isAnswered: false };
    // The page asks again by itself only if the test passes this time.
    const clock = createFakeClock();
    let asked = 0;
    // An empty page of this origin in place of the bank's.
    const url = `${location.origin}/@vite/client`;
    const check = async (): Promise<PayOutcome> => {
      asked += 1;
      return bank.isAnswered ? { kind: 'succeeded' } : { kind: 'action-required', action: { kind: '3-d-secure', url } };
    };
    render(<Checkout announcer={announcer} url={url} check={check} clock={clock} />);
    const pay = screen.getByRole('button', { name: /^Pay/ });
    await expect.poll(() => pay.getAttribute('aria-disabled')).toBeNull();
    pay.focus();
    await userEvent.keyboard('{Enter}');
    const answer = await screen.findByRole('button', { name: 'Answer your bank' }, patient);
    answer.focus();
    await userEvent.keyboard('{Enter}');
    const frame = () => document.querySelector('iframe');
    await expect.poll(() => document.activeElement).toBe(frame());
    await expect
      .poll(() => twin.spoken.join(' '))
      .toContain('Your bank’s question. Another page starts here. This voice can’t read it.');
    const dialogs = twin.utterances.filter(({ text }) => text.startsWith('Your bank’s question, dialog'));
    // If the page loads at once, its news replaces the dialog’s name.
    expect(
      dialogs.length,
      JSON.stringify(twin.utterances.map(({ text, outcome }) => [text, outcome])),
    ).toBeLessThanOrEqual(1);
    const before = asked;
    await act(() => clock.pass(10_000));
    await expect.poll(() => asked).toBeGreaterThan(before);
    const [count, news] = [twin.utterances.length, asked];
    bank.isAnswered = true;
    frame()?.contentWindow?.location.reload();
    await expect.poll(() => asked).toBeGreaterThan(news);
    await expect.poll(() => twin.utterances.length).toBeGreaterThan(count);
    await expect.poll(() => twin.spoken.at(-1)).toMatch(/^Paid/);
  });
});
