import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import type { PaymentStatusName } from '@payaloud/core/payment';
import { PaymentStatus, type ShownPayment } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { messageOf } from './test-support/messageOf';

const facts = { amount: money(2350, 'USD'), payee: 'Corner Cafe' };

function show(state: ShownPayment) {
  const announcer = createRecordedAnnouncer();
  const props = { announcer, language: en, locale: 'en-US' };
  const view = render(<PaymentStatus payment={state} {...props} />);
  return {
    said: () => announcer.said.map(({ text }) => text),
    change: (next: ShownPayment) => view.rerender(<PaymentStatus payment={next} {...props} />),
  };
}

const actions = ['3-d-secure', 'redirect', 'qr'] as const;

afterEach(cleanup);

describe("PaymentStatus with the app's own state", () => {
  it('announces each change once, however often it is rendered', () => {
    const { said, change } = show({ ...facts, status: 'review' });
    expect(said()).toEqual([]);
    change({ ...facts, status: 'processing' });
    change({ ...facts, status: 'processing' });
    change({ ...facts, status: 'succeeded', reference: 'R7' });
    change({ ...facts, status: 'succeeded', reference: 'R7' });
    expect(said()).toEqual([
      'Paying 23.50 dollars to Corner Cafe. Please wait.',
      messageOf('succeeded', { reference: 'R7' }),
    ]);
  });

  it('announces the same outcome of another payment, but not if the provider only added the first one’s id', () => {
    const { said, change } = show({ ...facts, status: 'review' });
    const declined = { ...facts, status: 'declined', declineReason: 'wrong-details' } as const;
    change(declined);
    change({ ...declined, id: 'pi_1' });
    change(declined);
    expect(said()).toHaveLength(1);
    change({ ...declined, id: 'pi_2' });
    expect(said()).toHaveLength(2);
  });

  it('says whom the payer can ask about an unclear result, and not that the page keeps checking', () => {
    const { said, change } = show({ ...facts, status: 'processing' });
    change({ ...facts, status: 'unknown', helpContact: 'Corner Cafe, 555 0100' });
    const text =
      'Don’t pay again: 23.50 dollars to Corner Cafe. We don’t know yet whether you paid. For help: Corner Cafe, 555 0100.';
    expect(said().at(-1)).toBe(text);
    expect(screen.getByText(text)).toBeVisible();
  });

  it('tells a payment that the bank holds as the bank’s, and goes on from there', () => {
    const { said, change } = show({ ...facts, status: 'processing' });
    change({ ...facts, status: 'processing', heldBy: 'bank' });
    expect(said().at(-1)).toBe('Your bank is holding 23.50 dollars to Corner Cafe while it checks. Don’t pay again.');
    expect(screen.getByRole('heading', { name: en.sentences.payment.heldHeading })).toBeVisible();
    change({ ...facts, status: 'succeeded' });
    expect(said().at(-1)).toBe(messageOf('succeeded'));
  });

  it('never breaks a reference or the end of a card number across lines', () => {
    show({ ...facts, status: 'succeeded', reference: 'R7K2', cardNumber: '4242' });
    const { textContent } = screen.getByText(/^Paid 23\.50 dollars/);
    expect(textContent?.replaceAll('\u00a0', '_')).toBe(
      'Paid 23.50 dollars to Corner Cafe, with the card ending in 4_2_4_2. Reference R7K2.',
    );
  });

  it('shows a paid order as lines for the eye alone, as far as they are known, and reads one sentence', () => {
    const succeeded = { ...facts, status: 'succeeded' } as const;
    const { change } = show({ ...succeeded, reference: 'R7K2', cardNumber: '4242 4242 4242 4242' });
    const section = screen.getByRole('region', { name: en.sentences.payment.region });
    const lines = () => section.querySelector('[data-part="figure"]');
    const message = () => section.querySelector('[data-part="message"]');
    expect(lines()).toHaveTextContent('$23.50 Corner Cafe···· 4242Reference R7K2');
    expect(lines()).toHaveAttribute('aria-hidden', 'true');
    expect(message()).toHaveAttribute('data-variant', 'covered');
    change(succeeded);
    expect(lines()).toHaveTextContent(/^\$23\.50 Corner Cafe$/);
    // A message that says more than the lines stays in sight.
    change({ ...succeeded, status: 'unknown', reference: 'R7K2' });
    expect(lines()).toHaveTextContent(/^\$23\.50 Corner Cafe$/);
    expect(message()).not.toHaveAttribute('data-variant');
  });

  it('announces the same outcome of the same payment again after another try', () => {
    const payment = { ...facts, id: 'pi_1' };
    const { said, change } = show({ ...payment, status: 'processing' });
    change({ ...payment, status: 'declined', declineReason: 'wrong-details' });
    change({ ...payment, status: 'processing' });
    change({ ...payment, status: 'declined', declineReason: 'wrong-details' });
    expect(said().filter((text) => text.startsWith('Declined'))).toHaveLength(2);
  });

  it('announces it again if the component was unmounted between the tries, and once if two components show it', () => {
    const announcer = createRecordedAnnouncer();
    const payment = { ...facts, id: 'pi_1' };
    const declined = { ...payment, status: 'declined', declineReason: 'wrong-details' } as const;
    const both = (state: ShownPayment) => (
      <StrictMode>
        <PaymentStatus payment={state} announcer={announcer} language={en} />
        <PaymentStatus payment={state} announcer={announcer} language={en} />
      </StrictMode>
    );
    const declines = () => announcer.said.filter(({ text }) => text.startsWith('Declined')).length;
    for (const tries of [1, 2, 3]) {
      const { rerender } = render(both({ ...payment, status: 'processing' }));
      rerender(both(declined));
      cleanup();
      expect(declines()).toBe(tries);
      render(both(declined));
      cleanup();
      expect(declines()).toBe(tries);
    }
  });

  it('announces an outcome that the page starts with, because the payer is back from the bank', () => {
    const { said } = show({ ...facts, status: 'declined', declineReason: 'card-expired' });
    expect(said()).toEqual([messageOf('declined', { reason: 'card-expired' })]);
  });

  it.each<PaymentStatusName>([
    'review',
    'action-required',
    'undoable',
    'processing',
    'succeeded',
    'declined',
    'failed',
    'cancelled',
    'expired',
    'unknown',
  ])('shows %s with a heading, one readable copy of its message, and a button to hear it again', async (status) => {
    const { said } = show({ ...facts, status, forMs: 5_000 });
    const heading = screen.getByRole('heading', { name: headingOf(status) });
    heading.focus();
    expect(heading).toHaveFocus();
    const copies = screen.getAllByText(/23\.50 dollars to Corner Cafe/);
    expect(copies).toHaveLength(1);
    const before = said().length;
    await userEvent.click(screen.getByRole('button', { name: en.sentences.payment.repeat }));
    // The announcer itself repeats the last message; that is not a new event.
    expect(said().slice(before)).toEqual(status === 'review' ? [copies[0]?.textContent] : []);
  });

  it.each([en, fr, zhHans].flatMap((language) => actions.map((action) => [language.tag, action, language] as const)))(
    'names no button that is not there, in %s, for %s',
    (_tag, action, language) => {
      const announcer = createRecordedAnnouncer();
      const props = { announcer, language, locale: language.tag };
      const view = render(<PaymentStatus payment={{ ...facts, status: 'review' }} {...props} />);
      view.rerender(<PaymentStatus payment={{ ...facts, status: 'action-required', action }} {...props} />);
      const shown = screen.getAllByRole('button').map(({ textContent }) => textContent);
      const { actionButton, undo, extend, checkNow, sendAgainMasked } = language.sentences.payment;
      const [said = ''] = announcer.said.map(({ text, speech }) => `${text} ${speech}`);
      expect(said).not.toMatch(/\b(link|lien)\b|链接/);
      for (const name of [...Object.values(actionButton), undo, extend, checkNow, sendAgainMasked])
        expect(said.includes(name) && !shown.includes(name), name).toBe(false);
    },
  );

  it('shows a reference as the server wrote it', () => {
    show({ ...facts, status: 'succeeded', reference: 'R7|K-2~[a]' });
    expect(screen.getByText(/Reference R7\|K-2~\[a\]\.$/)).toBeVisible();
  });

  it('cleans the payee’s name', () => {
    show({ amount: facts.amount, payee: '<b>Corner\u202E Cafe</b>', status: 'succeeded' });
    expect(screen.getByText(/dollars to Corner Cafe/)).toBeVisible();
  });

  it('passes its ref, its class and its attributes to the section', () => {
    const ref = createRef<HTMLElement>();
    render(
      <PaymentStatus
        ref={ref}
        className="mine"
        id="status"
        payment={{ ...facts, status: 'review' }}
        language={en}
        headingLevel={3}
      />,
    );
    expect(ref.current).toHaveClass('payaloud', 'mine');
    expect(ref.current).toHaveAttribute('id', 'status');
    expect(screen.getByRole('region', { name: 'Payment' })).toBe(ref.current);
    expect(screen.getByRole('heading', { level: 3 })).toBeVisible();
  });
});

function headingOf(status: PaymentStatusName): string {
  const { headings, actionHeadings } = en.sentences.payment;
  return status === 'action-required' ? actionHeadings.redirect : headings[status];
}
