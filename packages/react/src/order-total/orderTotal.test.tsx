import { en } from '@payaloud/core/languages/en';
import { fromDecimalString, money, type Money } from '@payaloud/core/money';
import { PayaloudProvider, useConfirmedOrder, useTotalAnnouncement } from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { act, render } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { passTime } from '../../test/passTime';

const usd = (text: string): Money => fromDecimalString(text, 'USD') ?? money(0, 'USD');
const say = en.sentences.orderTotal;

function show() {
  const announcer = createRecordedAnnouncer();
  const clock = createFakeClock();
  const shown: { confirm?: () => void; isConfirmed?: boolean } = {};
  function Total({ total, payee = 'Corner Cafe' }: { readonly total: Money; readonly payee?: string }) {
    const { isConfirmed, confirm } = useConfirmedOrder({ id: 'order-1', amount: total, payee });
    Object.assign(shown, { isConfirmed, confirm });
    useTotalAnnouncement(total, { language: en, announcer, wasConfirmed: isConfirmed });
    return null;
  }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <PayaloudProvider clock={clock}>{children}</PayaloudProvider>
    </StrictMode>
  );
  const view = render(<Total total={usd('23.50')} />, { wrapper });
  return {
    change: (text: string, payee?: string) => view.rerender(<Total total={usd(text)} {...(payee && { payee })} />),
    pass: (ms: number) => passTime(clock, ms),
    said: () => announcer.said.map(({ text }) => text),
    last: () => announcer.said.at(-1),
    confirm: () => act(() => shown.confirm?.()),
    laterConfirm: () => shown.confirm,
    isConfirmed: () => shown.isConfirmed,
  };
}

describe('a total that changes', () => {
  it('is not said when the page opens', async () => {
    const { pass, said } = show();
    await pass(5_000);
    expect(said()).toEqual([]);
  });

  it('is said once, when it has stayed the same for a second', async () => {
    const { change, pass, said, last } = show();
    for (const text of ['24.50', '25.00', '27.25', '30.75']) {
      change(text);
      await pass(400);
    }
    expect(said()).toEqual([]);
    await pass(5_000);
    expect(said()).toEqual([say.changed('30.75 dollars')]);
    expect(last()).toMatchObject({
      speech: say.changed('thirty dollars and seventy-five cents'),
      masked: say.changed(null),
    });
  });

  it('is not said if it is back where it was', async () => {
    const { change, pass, said } = show();
    change('24.50');
    await pass(400);
    change('23.50');
    await pass(5_000);
    expect(said()).toEqual([]);
  });

  it('is said for each change that the payer waits for', async () => {
    const { change, pass, said } = show();
    change('24.50');
    await pass(1_000);
    change('23.50');
    await pass(1_000);
    expect(said()).toEqual([say.changed('24.50 dollars'), say.changed('23.50 dollars')]);
  });
});

describe('a confirmation', () => {
  it('is void once the total changes, which is said', async () => {
    const { change, confirm, pass, said, isConfirmed } = show();
    confirm();
    expect(isConfirmed()).toBe(true);
    change('30.75');
    expect(isConfirmed()).toBe(false);
    await pass(1_000);
    expect(said()).toEqual([say.changedAfterConfirmation('30.75 dollars')]);
  });

  it('is void for another payee', () => {
    const { change, confirm, isConfirmed } = show();
    confirm();
    change('23.50', 'Other Cafe');
    expect(isConfirmed()).toBe(false);
  });

  it('stays void if the total returns, which is said too', async () => {
    const { change, confirm, pass, said, isConfirmed } = show();
    confirm();
    change('30.75');
    change('23.50');
    expect(isConfirmed()).toBe(false);
    await pass(1_000);
    expect(said()).toEqual([say.changedAfterConfirmation('23.50 dollars')]);
  });

  it('of the old total that comes late does not count for the new one', () => {
    const { change, laterConfirm, isConfirmed } = show();
    const late = laterConfirm();
    change('30.75');
    act(() => late?.());
    expect(isConfirmed()).toBe(false);
  });

  it('of the new total counts, and the next change says it without the old confirmation', async () => {
    const { change, confirm, pass, said } = show();
    change('30.75');
    await pass(1_000);
    confirm();
    await pass(1_000);
    expect(said()).toEqual([say.changed('30.75 dollars')]);
  });
});
