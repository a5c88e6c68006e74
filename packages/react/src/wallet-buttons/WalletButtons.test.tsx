import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import {
  PayaloudProvider,
  PaymentStatus,
  preload,
  usePayment,
  useWallet,
  WalletButtons,
  type UsePaymentOptions,
} from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { passTime } from '../../test/passTime';
import { beginsAs } from '../payment/test-support/messageOf';

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Corner Cafe' };

beforeAll(() => preload());
beforeEach(() => localStorage.clear());

describe('the buttons of wallets', () => {
  /** The provider puts its elements in later, as text here, because rules for our own elements do not apply. */
  async function warningsFor(html: string) {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const clock = createFakeClock();
    const { container } = render(
      <PayaloudProvider clock={clock}>
        <WalletButtons language={en} />
      </PayaloudProvider>,
    );
    const place = container.querySelector('.payaloud-wallet-buttons');
    if (place) place.innerHTML = html;
    await passTime(clock, 2_000);
    const warnings = warn.mock.calls.map(([text]) => String(text));
    warn.mockRestore();
    return warnings;
  }

  it('are a group with a name', () => {
    render(<WalletButtons language={en}>{null}</WalletButtons>);
    expect(screen.getByRole('group', { name: en.sentences.paymentMethods.wallets })).toBeInTheDocument();
  });

  it.each([
    ['a frame that has only the group’s name', '<iframe></iframe>'],
    ['a button with a picture alone', '<div role="button" tabindex="0"></div>'],
    ['a button whose image has no words', '<button><img alt="" src="data:,"></button>'],
  ])('warn the developer of %s', async (_what, html) => {
    expect(await warningsFor(html)).toEqual([expect.stringContaining("(no-label): A wallet's")]);
  });

  it.each([
    ['a frame with a title', '<iframe title="Google Pay"></iframe>'],
    ['a button with a label', '<button aria-label="Apple Pay"></button>'],
    ['a button with a named picture', '<button><img alt="PayPal" src="data:,"></button>'],
    ['a frame that nobody reaches', '<iframe aria-hidden="true"></iframe>'],
  ])('warn of nothing for %s', async (_what, html) => {
    expect(await warningsFor(html)).toEqual([]);
  });
});

describe('the frames of wallets', () => {
  const { wallets } = en.sentences.paymentMethods;
  const named = '<iframe title="Google Pay"></iframe>';

  /** The names that a screen reader says, of the group and of each frame. */
  async function namesOf(html: string, language: Language<'checkout'> = en, then?: (place: HTMLElement) => void) {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const view = render(<WalletButtons language={en} />);
    const place = view.container.querySelector<HTMLElement>('.payaloud-wallet-buttons')!;
    // The provider is late.
    await act(async () => void (place.innerHTML = html));
    if (language !== en) view.rerender(<WalletButtons language={language} />);
    await act(async () => then?.(place));
    const frames = [...place.querySelectorAll('iframe')].map((frame) => frame.title);
    return [screen.queryByRole('group')?.getAttribute('aria-label') ?? null, ...frames];
  }

  afterEach(() => vi.restoreAllMocks());

  it('keep their names in the group', async () => {
    expect(await namesOf(named)).toEqual([wallets, 'Google Pay']);
  });

  it('get the group’s name if they have none', async () => {
    expect(await namesOf(`${named}<iframe></iframe>`)).toEqual([wallets, 'Google Pay', wallets]);
  });

  it('have that name alone if they are all there is, so that it is not read twice', async () => {
    expect(await namesOf('<iframe></iframe>')).toEqual([null, wallets]);
    cleanup();
    expect(await namesOf('<iframe></iframe><iframe aria-hidden="true"></iframe>')).toEqual([null, wallets, '']);
  });

  it('give the name back to the group if the provider names them later', async () => {
    const later = (place: HTMLElement) => place.querySelector('iframe')?.setAttribute('title', 'PayPal');
    expect(await namesOf('<iframe></iframe>', en, later)).toEqual([wallets, 'PayPal']);
  });

  it('change their language with the group', async () => {
    const { wallets: other } = fr.sentences.paymentMethods;
    expect(await namesOf(`${named}<iframe></iframe>`, fr)).toEqual([other, 'Google Pay', other]);
  });
});

describe('the result of a wallet', () => {
  async function show(options: Partial<UsePaymentOptions> = {}, masks = false) {
    const pay = vi.fn<UsePaymentOptions['pay']>(async () => ({ kind: 'succeeded' }));
    const check = vi.fn<UsePaymentOptions['check']>(async () => ({ kind: 'succeeded', reference: 'R7' }));
    const announcer = createRecordedAnnouncer({ deliver: () => (masks ? 'masked' : 'delivered') });
    const clock = createFakeClock();
    const shown: { wallet?: ReturnType<typeof useWallet>; status?: string } = {};
    function Checkout(props: Partial<UsePaymentOptions>) {
      const payment = usePayment({ order, language: en, announcer, clock, pay, check, ...options, ...props });
      shown.wallet = useWallet(payment);
      shown.status = payment.state.status;
      return <PaymentStatus payment={payment} language={en} locale="en-US" />;
    }
    const view = render(<Checkout />);
    await act(async () => {});
    const change = (props: Partial<UsePaymentOptions>) => act(async () => view.rerender(<Checkout {...props} />));
    const wallet = () => shown.wallet as ReturnType<typeof useWallet>;
    const pass = (ms = 3_000) => passTime(clock, ms);
    return {
      change,
      pay,
      check,
      wallet,
      pass,
      status: () => shown.status,
      said: () => announcer.said.map(({ text }) => text),
    };
  }

  it('pays with its token, once, and says the outcome once', async () => {
    const { wallet, pay, pass, said } = await show();
    expect(wallet().open()).toBe(true);
    expect([wallet().pay('tok_apple'), wallet().pay('tok_apple')]).toEqual([true, false]);
    await pass();
    expect(pay.mock.calls.map(([{ means, order: paid }]) => [means, paid])).toEqual([['tok_apple', order]]);
    expect(said().filter((text) => text.startsWith('Paid'))).toHaveLength(1);
  });

  it('does not pay, nor opens the sheet, before the amount was heard; the press is answered', async () => {
    const { wallet, pay, pass, said } = await show({}, true);
    const before = said().length;
    expect(wallet().open()).toBe(false);
    expect(said().length).toBe(before + 1);
    expect(wallet().pay('tok_apple')).toBe(false);
    await pass();
    expect(pay).not.toHaveBeenCalled();
  });

  it('does not pay another amount than the one that its sheet was opened for', async () => {
    const { change, wallet, pay, pass, said } = await show();
    expect(wallet().open()).toBe(true);
    await change({ order: { ...order, amount: { minorUnits: 3075, currency: 'USD' } } });
    await pass();
    expect(wallet().pay('tok_apple')).toBe(false);
    expect(said().at(-1)).toContain('30.75 dollars');
    await pass();
    expect(pay).not.toHaveBeenCalled();
    expect([wallet().open(), wallet().pay('tok_again')]).toEqual([true, true]);
    await pass();
    expect(pay.mock.calls.map(([{ means, order: paid }]) => [means, paid.amount.minorUnits])).toEqual([
      ['tok_again', 3075],
    ]);
  });

  it('of a refused try is not used by a later press of Pay', async () => {
    const means: unknown[] = [];
    const { wallet, pass } = await show({
      means: 'pm_visa',
      pay: async (request) => {
        means.push(request.means);
        return { kind: 'declined' };
      },
    });
    wallet().open();
    wallet().pay('tok_apple');
    wallet().pay('tok_late');
    await pass();
    expect(means).toEqual(['tok_apple']);
  });

  it('that was charged by the wallet itself is asked of the server, and said', async () => {
    const { wallet, check, pay, pass, said, status } = await show();
    act(() => wallet().follow('pp_1'));
    await pass();
    expect([status(), check.mock.calls[0]?.[0], pay.mock.calls.length]).toEqual(['succeeded', 'pp_1', 0]);
    expect(said().at(-1)).toMatch(beginsAs('succeeded', order.amount));
    expect(localStorage.getItem('payaloud:payment:order-1')).toBe('pp_1');
  });

  it('that the server knows no payment of leaves the order payable only after the server said so', async () => {
    const { wallet, pass, status } = await show({ check: async () => ({ kind: 'declined' }) });
    act(() => wallet().follow('pp_1'));
    await pass();
    expect(status()).toBe('declined');
  });
});
