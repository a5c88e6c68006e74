import { getDocumentPreferences } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import {
  ErrorSummary,
  PaymentMethods,
  usePaymentMethods,
  type FormError,
  type PaymentMethod,
  type UsePaymentMethodsOptions,
} from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createFieldDouble } from '../hosted-field/test-support/createFieldDouble';

const say = en.sentences.paymentMethods;
const now = new Date('2026-11-29T12:00:00Z');
const visa = { id: 'pm_visa', kind: 'card', brand: 'visa', lastFour: '4242' } as const;
const expired = { ...visa, id: 'pm_old', brand: 'amex', lastFour: '0005', expiry: { month: 10, year: 2026 } } as const;
const payPal = { id: 'pm_pp', kind: 'other', name: 'PayPal' } as const;

type Options = Partial<UsePaymentMethodsOptions>;

function Scene({ announcer, ...options }: Options) {
  const choice = usePaymentMethods({ methods: [visa, expired, payPal], language: en, now, announcer, ...options });
  const [tries, setTries] = useState<{ count: number; errors: readonly FormError[] }>({ count: 0, errors: [] });
  return (
    <form>
      <ErrorSummary language={en} errors={tries.errors} attempt={tries.count} />
      <PaymentMethods choice={choice} language={en} announcer={announcer} />
      <button type="button" onClick={() => setTries({ count: tries.count + 1, errors: choice.check() })}>
        Go on
      </button>
      <output>{choice.chosen?.id ?? 'none'}</output>
    </form>
  );
}

async function show(options: Options = {}) {
  const announcer = createRecordedAnnouncer();
  const view = render(<Scene announcer={announcer} {...options} />);
  await act(async () => {});
  return {
    ...view,
    change: async (next: Options) => {
      view.rerender(<Scene announcer={announcer} {...options} {...next} />);
      await act(async () => {});
    },
    said: () => announcer.said.map(({ text }) => text),
    chosen: () => view.container.querySelector('output')?.textContent,
  };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const visaName = 'Visa ending 4 2 4 2';
const expiredName = 'American Express ending 0 0 0 5, expired';

describe('how to pay', () => {
  it('is a group of radio buttons, each named by its visible words, with the first that works chosen', async () => {
    await show({ methods: [expired, visa, payPal] });
    expect(screen.getByRole('radiogroup', { name: say.group })).toBeVisible();
    expect(screen.getAllByRole('radio').map((one) => (one as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      expiredName,
      visaName,
      'PayPal',
    ]);
    expect(radio(visaName)).toBeChecked();
  });

  it('puts the usual means first, and chooses it', async () => {
    const { chosen } = await show({ usual: 'pm_pp' });
    expect(screen.getAllByRole('radio')[0]).toBe(radio('PayPal'));
    expect(chosen()).toBe('pm_pp');
  });

  it('says nothing by itself', async () => {
    const { said } = await show();
    await userEvent.click(radio('PayPal'));
    expect(said()).toEqual([]);
  });

  it('is chosen by arrow keys, which pass an expired card in silence', async () => {
    const { chosen, said } = await show();
    await userEvent.tab();
    expect(radio(visaName)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(radio(expiredName)).toHaveFocus();
    expect(chosen()).toBe('pm_visa');
    await userEvent.keyboard('{ArrowDown}');
    expect([chosen(), said()]).toEqual(['pm_pp', []]);
  });

  it('does not choose an expired card, and says so to the payer who presses it', async () => {
    const { chosen, said } = await show();
    expect(radio(expiredName)).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(radio(expiredName));
    expect(radio(visaName)).toBeChecked();
    expect(chosen()).toBe('pm_visa');
    expect(said()).toEqual([say.notChosen('American Express ending 0 0 0 5')]);
  });

  it('asks nothing if there is only one means', async () => {
    const { chosen, container } = await show({ methods: [visa] });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(container).toHaveTextContent(say.only(visaName));
    expect(chosen()).toBe('pm_visa');
  });

  it('shows the provider’s fields at once if they are the only means', async () => {
    const { adapter } = createFieldDouble();
    const { container } = await show({ methods: [{ id: 'new', kind: 'new', field: adapter }] });
    expect(container.querySelectorAll('iframe')).toHaveLength(1);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('keeps the choice after a decline, and marks it in words', async () => {
    const { change, chosen } = await show();
    await userEvent.click(radio('PayPal'));
    await change({ declined: 'pm_pp' });
    expect(radio('PayPal, declined a moment ago')).toBeChecked();
    expect(chosen()).toBe('pm_pp');
  });

  it('leaves the payer’s choice open if it is gone, and asks for another', async () => {
    const { change, chosen } = await show();
    await userEvent.click(radio('PayPal'));
    await change({ methods: [visa, expired] });
    expect(chosen()).toBe('none');
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.getByRole('link', { name: say.choose })).toHaveFocus();
  });

  it('keeps its default choice when a list comes later', async () => {
    const { change, chosen } = await show({ methods: [payPal] });
    await change({ methods: [visa, payPal] });
    expect(chosen()).toBe('pm_pp');
  });

  it('names a balance without its amount if others may hear', async () => {
    await show({ methods: [{ id: 'b', kind: 'balance', amount: money(1250, 'USD') }, visa] });
    expect(radio('Balance, $12.50')).toHaveAttribute('data-payaloud-masked', 'Balance');
  });

  it('belongs to no form, because its address would get the id of a means', async () => {
    const { container } = await show();
    expect([...new FormData(container.querySelector('form')!)]).toEqual([]);
    expect(container.innerHTML).not.toContain('pm_visa"');
  });

  it('tells of each choice once', async () => {
    const told: PaymentMethod[] = [];
    await show({ onChoose: (method) => told.push(method) });
    await userEvent.click(radio('PayPal'));
    await userEvent.click(radio('PayPal'));
    expect(told).toEqual([payPal]);
  });

  it('is rendered by a server', () => {
    expect(renderToString(<Scene />)).toContain(visaName);
  });
});

describe('a new card beside saved means', () => {
  const withNew = (adapter: ReturnType<typeof createFieldDouble>['adapter']): Options => ({
    methods: [visa, { id: 'new', kind: 'new', field: adapter }],
  });

  it('loads the provider’s fields when it is first chosen, and keeps what was typed in them', async () => {
    const { adapter, mount, handle } = createFieldDouble();
    const { container, change } = await show(withNew(adapter));
    expect(mount).not.toHaveBeenCalled();
    await userEvent.click(radio(say.anotherCard));
    const frame = container.querySelector('iframe');
    const counts = () => [mount.mock.calls.length, handle.destroy.mock.calls.length];
    const before = counts();
    await userEvent.click(radio(visaName));
    expect(container.querySelector('.payaloud-hosted-field')).toHaveAttribute('hidden');
    await userEvent.click(radio(say.anotherCard));
    await change({ declined: 'new' });
    expect(container.querySelector('iframe')).toBe(frame);
    expect(counts()).toEqual(before);
    expect(radio('Another card, declined a moment ago')).toBeChecked();
  });

  it('is told in the summary, whose entry leads into the frame', async () => {
    const { adapter, handle, change } = createFieldDouble();
    const { said } = await show(withNew(adapter));
    await userEvent.click(radio(say.anotherCard));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    const entry = screen.getByRole('link', { name: say.incomplete });
    expect(entry).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(handle.focus).toHaveBeenCalledOnce();
    expect(said()).toEqual([]);
    await change({ complete: true });
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is described to the page voice as fields that it cannot read, before the focus goes in', async () => {
    getDocumentPreferences().choose({ pageVoice: 'on' });
    const { adapter } = createFieldDouble();
    await show(withNew(adapter));
    expect(radio(say.anotherCard)).toHaveAccessibleDescription(say.unreadable);
    act(() => getDocumentPreferences().choose({ pageVoice: 'off' }));
    expect(radio(say.anotherCard)).not.toHaveAttribute('aria-describedby');
  });
});
