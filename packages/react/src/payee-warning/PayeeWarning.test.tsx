import { en } from '@payaloud/core/languages/en';
import type { Delivery, Message } from '@payaloud/core/announcement';
import { money } from '@payaloud/core/money';
import { PayeeWarning, type PayeeWarningProps } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

const say = en.sentences.payeeWarning;
const anna = { kind: 'person', name: 'Anna Li' } as const;
const amount = money(25_000_00, 'USD');
const warning = `New payee: Anna Li. ${say.advice}`;

afterEach(cleanup);

function show({
  deliver,
  ...props
}: Partial<PayeeWarningProps> & { readonly deliver?: (message: Message) => Delivery } = {}) {
  const announcer = createRecordedAnnouncer(deliver ? { deliver } : {});
  const app = { onContinue: vi.fn(), onStop: vi.fn() };
  const all = { payee: anna, amount, reasons: ['new-payee'], language: en, announcer, ...app, ...props } as const;
  const view = render(<PayeeWarning {...all} />);
  return {
    ...app,
    said: () => announcer.said.map(({ text }) => text),
    change: (next: Partial<PayeeWarningProps>) => view.rerender(<PayeeWarning {...all} {...next} />),
    button: (name: string) => screen.getByRole('button', { name }),
    view,
  };
}

describe('PayeeWarning', () => {
  it('takes the focus when it appears, and says once what its heading does not', () => {
    const { said, change } = show();
    expect(screen.getByRole('heading', { name: say.heading })).toHaveFocus();
    expect(said()).toEqual([warning]);
    change({ reasons: ['new-payee'] });
    expect(said()).toEqual([warning]);
    expect(screen.getAllByText(warning)).toHaveLength(1);
  });

  it('says it once in strict mode', () => {
    const announcer = createRecordedAnnouncer();
    const props = { payee: anna, amount, reasons: ['new-payee'], language: en, announcer, onContinue() {} } as const;
    render(
      <StrictMode>
        <PayeeWarning {...props} />
      </StrictMode>,
    );
    expect(announcer.said).toHaveLength(1);
  });

  it('goes on after a press of "Continue" once it was heard', async () => {
    const { onContinue, onStop, button } = show();
    await userEvent.click(button(say.go));
    await userEvent.click(button(say.go));
    expect(onContinue).toHaveBeenCalledTimes(1);
    expect(onStop).not.toHaveBeenCalled();
  });

  it.each(['masked', 'unheard', 'interrupted', 'dropped'] as const)(
    'does not go on after a delivery that was %s, but says the warning in full',
    async (delivery) => {
      const { onContinue, button } = show({ deliver: () => delivery });
      expect(button(say.go)).toHaveAttribute('aria-disabled', 'true');
      await userEvent.click(button(say.go));
      expect(onContinue).not.toHaveBeenCalled();
      // The recorded announcer delivers what the payer asks for.
      expect(button(say.go)).not.toHaveAttribute('aria-disabled');
      await userEvent.click(button(say.go));
      expect(onContinue).toHaveBeenCalledTimes(1);
    },
  );

  it('stops calmly: says that nothing was paid, keeps the page, and leads back', async () => {
    const { onContinue, onStop, said, button } = show();
    await userEvent.click(button(say.stop));
    expect(onStop).toHaveBeenCalledTimes(1);
    expect(said()).toEqual([warning, say.stopped]);
    expect(screen.getByRole('heading', { name: say.stoppedHeading })).toHaveFocus();
    expect(screen.getByText(say.stopped)).toBeVisible();
    expect(screen.queryByText(warning)).toBeNull();
    await userEvent.click(button(say.back));
    expect(screen.getByRole('heading', { name: say.heading })).toHaveFocus();
    expect(said()).toEqual([warning, say.stopped, warning]);
    expect(onContinue).not.toHaveBeenCalled();
  });

  it('is complete by keys: first "Don’t pay", then "Continue", then "Hear it again"', async () => {
    const { onContinue, button } = show();
    for (const name of [say.stop, say.go, say.repeat]) {
      await userEvent.tab();
      expect(button(name)).toHaveFocus();
    }
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    expect(onContinue).toHaveBeenCalledTimes(1);
  });

  it('has two equal buttons, of which none is filled', () => {
    const { button } = show();
    for (const name of [say.stop, say.go]) expect(button(name)).not.toHaveAttribute('data-variant');
  });

  it('is heard anew if payee, amount or reason changes', async () => {
    const { said, change, onContinue, button } = show({
      deliver: ({ text }) => (text === warning ? 'delivered' : 'masked'),
    });
    change({ payee: { kind: 'person', name: 'Bob' } });
    expect(said()).toEqual([warning, `New payee: Bob. ${say.advice}`]);
    expect(screen.getByRole('heading')).toHaveFocus();
    await userEvent.click(button(say.go));
    expect(onContinue).not.toHaveBeenCalled();
  });

  it('renders nothing without a reason, and never for a shop', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(show({ reasons: [] }).view.container).toBeEmptyDOMElement();
    expect(warn).not.toHaveBeenCalled();
    const shop = { kind: 'shop', name: 'Corner Cafe' } as unknown as PayeeWarningProps['payee'];
    const { view, said } = show({ payee: shop });
    expect(view.container).toBeEmptyDOMElement();
    expect(said()).toEqual([]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('not-a-person'));
    warn.mockRestore();
  });

  it('is readable on a server', () => {
    const props = { payee: anna, amount, reasons: ['unusual-amount'], language: en, onContinue() {} } as const;
    const html = renderToString(<PayeeWarning {...props} />);
    expect(html).toContain('Far more than usual: 25000.00 dollars to Anna Li.');
    expect(html).toContain(say.stop);
  });
});
