import { en } from '@payaloud/core/languages/en';
import { money, type Money } from '@payaloud/core/money';
import { Checkout, preload, type OpenAmount } from '@payaloud/react';
import { createPaymentsServerDouble, createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

const usd = (minorUnits: number) => money(minorUnits, 'USD');

beforeAll(() => preload());

afterEach(cleanup);

/** A checkout that asks for a tip of a bill. */
function showTip(bill: Money, more: Partial<OpenAmount> = {}) {
  const announcer = createRecordedAnnouncer();
  const server = createPaymentsServerDouble();
  const element = (ofBill: Money) => {
    const withTip = (tip: Money | null) => usd(ofBill.minorUnits + (tip?.minorUnits ?? 0));
    return (
      <Checkout
        language={en}
        locale="en-US"
        announcer={announcer}
        client={server.client}
        amount={{
          label: 'Tip',
          currency: 'USD',
          recognizer: null,
          totalOf: withTip,
          percentages: { of: ofBill, values: [10] },
          openOrder: async (tip) => server.keep({ id: '17', amount: withTip(tip), payee: 'Corner Cafe' }),
          ...more,
        }}
      />
    );
  };
  const { rerender } = render(element(bill));
  return {
    user: userEvent.setup(),
    said: () => announcer.said.map(({ text }) => text),
    field: screen.getByRole('textbox', { name: /Tip/ }),
    changeBill: (changed: Money) => rerender(element(changed)),
  };
}

describe('the tip of a checkout', () => {
  it('is described by the bill as it is now', () => {
    const { field, changeBill } = showTip(usd(2475));
    changeBill(usd(2975));
    expect(field).toHaveAccessibleDescription(expect.stringContaining('Total: 29.75 dollars.'));
  });

  it('is said to be more than the bill as it is now', async () => {
    const { user, field, said, changeBill } = showTip(usd(2475));
    changeBill(usd(1150));
    await user.type(field, '15.00{Enter}');
    expect(said()).toContain('Tip set: fifteen dollars, more than the bill.');
  });

  it.each([
    ['typed and sent', ({ user, field }) => user.type(field, '3.00{Enter}')],
    ['typed and left', ({ user, field }) => user.type(field, '3.00{Tab}')],
    ['picked', ({ user }) => user.click(screen.getByRole('button', { name: '10% $3.00' }))],
  ] as const satisfies readonly (readonly [string, (tip: ReturnType<typeof showTip>) => Promise<void>])[])(
    'is confirmed once, in the same sentence, if it is %s',
    async (_way, set) => {
      const tip = showTip(usd(3000));
      await set(tip);
      expect(tip.said().filter((text) => text.includes('three dollars'))).toEqual(['Tip set: three dollars.']);
    },
  );

  it('is said to be more than the bill if it is picked', async () => {
    const { user, said } = showTip(usd(1150), { percentages: undefined, presets: [usd(1500)], bill: usd(1150) });
    await user.click(screen.getByRole('button', { name: '$15.00' }));
    expect(said()).toEqual(['Tip set: fifteen dollars, more than the bill.']);
  });

  it('is shown to be more than the bill', async () => {
    const { user, field } = showTip(usd(1150));
    await user.type(field, '15.00');
    expect(screen.getByText('fifteen dollars, more than the bill')).toBeVisible();
  });

  it('is not compared if nothing tells the bill, as for a donation beside a fee', async () => {
    const { user, field, said } = showTip(usd(1150), { percentages: undefined });
    await user.type(field, '15.00{Enter}');
    expect(said()).toContain('Tip set: fifteen dollars.');
  });
});
