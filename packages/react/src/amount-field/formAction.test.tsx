import { en } from '@payaloud/core/languages/en';
import { fromDecimalString, money, type Money } from '@payaloud/core/money';
import { AmountField } from '@payaloud/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { describe, expect, it } from 'vitest';

interface Answer {
  readonly tip?: Money;
  readonly text?: string;
}
type Action = (previous: Answer, form: FormData) => Promise<Answer>;

const textOf = (name: string) => screen.getByRole('textbox', { name });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));

// React 18 has no form actions.
describe.skipIf(!('useActionState' in React))('after the action of its form, which React resets', () => {
  /** An amount beside a native input, both with the default that the last answer gave. */
  function show(answers: readonly Answer[]) {
    const posted: unknown[] = [];
    const waiting = [...answers];
    const action: Action = async (_, form) => {
      posted.push([form.get('tip'), form.get('native')]);
      return waiting.shift() ?? {};
    };
    function App() {
      const [answer, act] = React.useActionState(action, {});
      return (
        <form action={act}>
          <AmountField
            label="Tip"
            name="tip"
            language={en}
            locale="en-US"
            currency="USD"
            recognizer={null}
            defaultValue={answer.tip}
          />
          <input aria-label="Native" name="native" defaultValue={answer.text} />
          <button>Send</button>
        </form>
      );
    }
    const { container } = render(<App />);
    const shown = () => [(textOf('Tip') as HTMLInputElement).value, (textOf('Native') as HTMLInputElement).value];
    const held = () => new FormData(container.querySelector('form')!).get('tip');
    return { posted, shown, held };
  }

  it('it shows and posts the same as a native input: the default of this answer, not of the one before', async () => {
    const { posted, shown, held } = show([{ tip: money(1250, 'USD'), text: '12.50' }, {}, {}]);
    await userEvent.type(textOf('Tip'), '70');
    await userEvent.type(textOf('Native'), '70');
    await send();
    await waitFor(() => expect(posted).toHaveLength(1));
    await waitFor(() => expect(shown()).toEqual(['12.50', '12.50']));
    expect(held()).toBe('12.50');

    await send();
    await waitFor(() => expect(posted).toHaveLength(2));
    await waitFor(() => expect(shown()).toEqual(['', '']));
    expect(held()).toBe('');

    await send();
    await waitFor(() =>
      expect(posted).toEqual([
        ['70.00', '70'],
        ['12.50', '12.50'],
        ['', ''],
      ]),
    );
  });

  it('a form of two amounts that the server refuses keeps both, and the second try posts both', async () => {
    type Amounts = { readonly tip?: Money | null; readonly donation?: Money | null; readonly error?: string };
    const posted: unknown[] = [];
    function App() {
      const [{ tip, donation, error }, act] = React.useActionState(
        async (_: Amounts, form: FormData): Promise<Amounts> => {
          const texts = [String(form.get('tip')), String(form.get('donation'))] as const;
          posted.push(texts);
          const [first, second] = texts.map((text) => fromDecimalString(text, 'USD'));
          return second && second.minorUnits > 5000
            ? { tip: first ?? null, donation: second, error: 'Donations end at 50 dollars.' }
            : {};
        },
        {},
      );
      const shared = { language: en, locale: 'en-US', currency: 'USD', recognizer: null } as const;
      return (
        <form action={act}>
          <AmountField label="Tip" name="tip" defaultValue={tip} {...shared} />
          <AmountField label="Donation" name="donation" defaultValue={donation} errorMessage={error} {...shared} />
          <button>Send</button>
        </form>
      );
    }
    render(<App />);
    await userEvent.type(textOf('Tip'), '3');
    await userEvent.type(textOf('Donation'), '51');
    await send();
    await screen.findByText('Donations end at 50 dollars.');
    await waitFor(() => expect(textOf('Tip')).toHaveValue('3.00'));
    expect(textOf('Donation')).toHaveValue('51.00');
    await userEvent.clear(textOf('Donation'));
    await userEvent.type(textOf('Donation'), '5');
    await send();
    await waitFor(() =>
      expect(posted).toEqual([
        ['3.00', '51.00'],
        ['3.00', '5.00'],
      ]),
    );
    await waitFor(() => expect(textOf('Tip')).toHaveValue(''));
    expect(textOf('Donation')).toHaveValue('');
    expect(screen.queryByText('Donations end at 50 dollars.')).toBeNull();
  });
});
